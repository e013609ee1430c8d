//! Compiles a lexicon folder and prints its problems: `cargo run -p dateline-lexicon --example compile -- lexicons`.
#![allow(clippy::print_stdout, reason = "a command line example")]

fn main() {
    let dir = std::env::args().nth(1).unwrap_or_else(|| "lexicons".to_owned());
    let sources = dateline_lexicon::load_dir(std::path::Path::new(&dir)).unwrap_or_default();
    match dateline_lexicon::compile_sources(&sources) {
        Ok(image) => println!("{} files, image of {} bytes", sources.len(), image.len()),
        Err(problems) => println!("{problems}\n{} problems", problems.0.len()),
    }
}

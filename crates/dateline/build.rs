//! Compiles the lexicons into the image that is embedded in the library, or fails with every problem in them.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use dateline_lexicon::SourceFile;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Vec<String>> {
    let manifest = variable("CARGO_MANIFEST_DIR")?;
    let out = variable("OUT_DIR")?;
    let dir = manifest.join("../../lexicons");
    println!("cargo::rerun-if-changed=build.rs");
    // A folder stands for every file in it.
    println!("cargo::rerun-if-changed={}", dir.display());

    let sources = dateline_lexicon::load_dir(&dir).map_err(|e| vec![format!("{}: {e}", dir.display())])?;
    let image = dateline_lexicon::compile_sources(&sources).map_err(|problems| {
        let count = problems.0.len();
        let lines = problems.0.iter().map(|problem| format!("lexicons/{problem}"));
        lines
            .chain([format!("the lexicons have {count} problem(s); nothing is embedded until all are solved")])
            .collect::<Vec<_>>()
    })?;
    write(&out.join("lexicon.img"), &image)?;
    write(&out.join("lexicon.src"), &bundle(&sources))
}

/// All source files in one: for each the length of its path, its path, the length of its bytes, its bytes.
fn bundle(sources: &[SourceFile]) -> Vec<u8> {
    let mut out = Vec::new();
    for source in sources {
        for part in [source.path.as_bytes(), &source.bytes] {
            out.extend_from_slice(&u32::try_from(part.len()).unwrap_or(u32::MAX).to_le_bytes());
            out.extend_from_slice(part);
        }
    }
    out
}

#[expect(clippy::disallowed_methods, reason = "cargo speaks to build scripts through the environment")]
fn variable(name: &str) -> Result<PathBuf, Vec<String>> {
    std::env::var_os(name).map(PathBuf::from).ok_or_else(|| vec![format!("cargo did not set {name}")])
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Vec<String>> {
    std::fs::write(path, bytes).map_err(|e| vec![format!("{}: {e}", path.display())])
}

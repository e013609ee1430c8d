//! Runs lexicon examples or codes a text with the lexicon folder as it is: `try check [LANG]`, `try code FILE`.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a command line example")]

use dateline_engine::record::{Input, Published};
use dateline_engine::{Engine, examples};
use dateline_lexicon::{Lexicon, Problems, compile, load_dir};

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let sources = load_dir(std::path::Path::new("lexicons")).unwrap();
    let mut problems = Problems::default();
    let parsed = compile::parse(&sources, &mut problems);
    let image = compile::compile(&parsed, &mut problems);
    if !problems.0.is_empty() {
        println!("{problems}");
    }
    let engine = Engine::new(Lexicon::open(image.into()).unwrap());
    match args.first().map(String::as_str) {
        Some("check") => {
            let report = examples::run(&parsed, &engine, args.get(1).map(String::as_str));
            for f in &report.failures {
                println!("{}:{} {}: {}", f.file, f.line, f.sense, f.message);
            }
            println!("{} passed, {} failed", report.passed, report.failures.len());
        }
        Some("code") => {
            let text = std::fs::read_to_string(&args[1]).unwrap();
            let published = args.get(2).and_then(|d| dateline_engine::record::Date::parse(d)).map(|date| Published { date, basis: "given" });
            let document = engine.analyze(&Input { id: "t".into(), text, published, ..Input::default() });
            for e in &document.events {
                println!("{} | {:?} | {:?} | {}", examples::show(&document, e), e.time.as_ref().map(|t| (t.start.to_string(), t.end.to_string())), e.place.as_ref().map(|p| p.name.clone()), e.evidence[0].trigger.slice(&document.input.text));
            }
            for q in &document.quotes {
                println!("Q {} {:?} cue {:?}: {}", q.direct, q.speaker.as_ref().map(|s| s.name.clone()), q.cue.map(|c| c.slice(&document.input.text)), q.span.slice(&document.input.text).chars().take(80).collect::<String>());
            }
            for d in &document.diagnostics {
                println!("D {} {}", d.code, d.message);
            }
        }
        Some("explain") => {
            let input = Input { id: "t".into(), text: args[1].clone(), lang: args.get(2).cloned(), published: Some(Published { date: examples::PUBLISHED, basis: "given" }), ..Input::default() };
            println!("{}", engine.explain(&input, None));
            let document = engine.analyze(&input);
            for e in &document.events {
                println!("{}", examples::show(&document, e));
            }
            for d in &document.diagnostics {
                println!("D {} {}", d.code, d.message);
            }
        }
        Some("gold") => gold(&engine, &args[1], args.get(2).map_or("en", String::as_str), args.get(3).is_some()),
        _ => println!("try check [LANG] | try code FILE [DATE]"),
    }
}

fn gold(engine: &Engine, path: &str, lang: &str, verbose: bool) {
    use serde_json::Value;
    let rows: Vec<Value> = std::fs::read_to_string(path).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    // Rows of one document are coded together.
    let mut docs: Vec<(String, Vec<Value>)> = Vec::new();
    for row in rows {
        let doc = row.get("doc").and_then(Value::as_str).map_or_else(|| row["id"].as_str().unwrap().to_owned(), str::to_owned);
        match docs.iter_mut().find(|(d, _)| *d == doc) {
            Some((_, list)) => list.push(row),
            None => docs.push((doc, vec![row])),
        }
    }
    let (mut out, mut good, mut must, mut found, mut neutral) = (0, 0, 0, 0, 0);
    let (mut src, mut tgt, mut st, mut cl, mut pairs) = (0, 0, 0, 0, 0);
    for (_, rows) in &docs {
        let text_of = |row: &Value| if row["text"].is_string() { row["text"].as_str().unwrap().to_owned() } else { row["text"][lang].as_str().unwrap().to_owned() };
        let texts: Vec<String> = rows.iter().map(text_of).collect();
        let text = texts.join("\n");
        let date = rows[0].get("published").and_then(Value::as_str).unwrap_or(if rows[0].get("doc").is_some() { "2018-10-01" } else { "2019-12-05" }).to_owned();
        let published = dateline_engine::record::Date::parse(&date).map(|date| Published { date, basis: "given" });
        let document = engine.analyze(&Input { id: "g".into(), text, published, lang: Some(lang.to_owned()), ..Input::default() });
        let mut start = 0;
        for (row, text) in rows.iter().zip(&texts) {
            let end = start + text.len();
            let here: Vec<_> = document.events.iter().filter(|e| e.evidence.iter().any(|v| (v.trigger.start as usize) >= start && (v.trigger.start as usize) < end)).collect();
            let gold = row["events"].as_array().unwrap();
            let mut used = vec![false; here.len()];
            for level in ["must", "may"] {
                for g in gold.iter().filter(|g| g["level"] == level) {
                    let plover = g["plover"].as_str().unwrap();
                    let codes = |v: &Value| -> Vec<String> {
                        v.as_array().map(|a| a.iter().filter_map(|x| x["country"].as_str().or(x["org"].as_str()).map(str::to_owned)).collect()).unwrap_or_default()
                    };
                    let has = |actors: &[dateline_engine::record::Actor], want: &[String]| {
                        let got: Vec<String> = actors.iter().filter_map(|a| a.country.clone().or(a.org.map(|o| o.as_str().to_owned()))).collect();
                        if want.is_empty() { true } else { want.iter().any(|w| got.contains(w)) }
                    };
                    let (s, t) = (codes(&g["source"]), codes(&g["target"]));
                    let best = (0..here.len()).filter(|i| !used[*i] && here[*i].plover.as_str() == plover).max_by_key(|i| {
                        usize::from(has(&here[*i].source, &s)) + usize::from(has(&here[*i].target, &t))
                    });
                    if level == "must" { must += 1; }
                    if let Some(i) = best {
                        used[i] = true;
                        if level == "must" {
                            found += 1; good += 1;
                            let e = here[i];
                            let swap = e.plover.is_reciprocal() && has(&e.source, &t) && has(&e.target, &s);
                            pairs += 1;
                            let so = has(&e.source, &s) || swap; let to = has(&e.target, &t) || swap;
                            src += usize::from(so); tgt += usize::from(to);
                            let stok = e.status.as_str() == g["status"].as_str().unwrap();
                            st += usize::from(stok);
                            let clok = e.claim.is_some() == !g["claimed_by"].is_null();
                            cl += usize::from(clok);
                            if verbose && !(so && to && stok && clok) { println!("SLOT {}{}{}{} {} want {:?}>{:?} {} claim {} | {}", if so {""} else {"S"}, if to {""} else {"T"}, if stok {""} else {"X"}, if clok {""} else {"C"}, examples::show(&document, e), s, t, g["status"], !g["claimed_by"].is_null(), text); }
                        } else { neutral += 1; }
                    } else if level == "must" && verbose {
                        let trig: String = text.chars().skip(g["trigger"][0].as_u64().unwrap_or(0) as usize).take((g["trigger"][1].as_u64().unwrap_or(0) - g["trigger"][0].as_u64().unwrap_or(0)) as usize).collect();
                        println!("MISS {} {} '{}' {:?}>{:?} | {}", plover, g["cameo"].as_str().unwrap_or(""), trig, s, t, text);
                    }
                }
            }
            out += here.len();
            for (i, e) in here.iter().enumerate() {
                if !used[i] && verbose { println!("FALSE {} | {}", examples::show(&document, e), text); }
            }
            start = end + 1;
        }
    }
    let counted = out - neutral;
    println!("{path} {lang}: P {:.3} ({good}/{counted})  R {:.3} ({found}/{must})  source {:.2} target {:.2} status {:.2} claim {:.2}", good as f64 / counted.max(1) as f64, found as f64 / must.max(1) as f64, src as f64 / pairs.max(1) as f64, tgt as f64 / pairs.max(1) as f64, st as f64 / pairs.max(1) as f64, cl as f64 / pairs.max(1) as f64);
}

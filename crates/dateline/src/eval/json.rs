//! An evaluation as one JSON object.

use std::io;

use dateline_engine::record::Plover;
use serde_json::{Map, Value, json};

use super::Evaluation;
use super::metrics::{Counts, Figures, Ratio, calibration, confusion, modes, stages, tally, types};
use super::score::Scored;

/// Writes an evaluation with its misses, its false events, and the found events that have something wrong.
pub fn write(evaluation: &Evaluation, out: impl io::Write) -> io::Result<()> {
    serde_json::to_writer_pretty(out, &value(evaluation)).map_err(io::Error::from)
}

fn value(evaluation: &Evaluation) -> Value {
    let files: Vec<Value> = evaluation
        .files()
        .into_iter()
        .map(|(file, lang)| {
            let texts = evaluation.texts(|s| s.file == file && s.lang == lang);
            let mut object = Map::new();
            object.insert("file".into(), file.into());
            object.insert("form".into(), texts.first().map_or("", |t| t.form.as_str()).into());
            object.insert("lang".into(), lang.into());
            summary(&texts, &mut object);
            object.into()
        })
        .collect();
    let languages: Map<String, Value> = evaluation
        .languages()
        .into_iter()
        .map(|lang| (lang.to_owned(), language(&evaluation.texts(|s| s.lang == lang))))
        .collect();
    json!({
        "files": files,
        "languages": languages,
        "calibration": calibrated(&evaluation.texts(|_| true)),
        "misses": misses(evaluation),
        "false": extras(evaluation),
        "found": found(evaluation),
        "articles": articles(evaluation),
    })
}

fn language(texts: &[&Scored]) -> Value {
    let mut object = Map::new();
    summary(texts, &mut object);
    let types = types(texts).into_iter().map(|(plover, counts)| (plover.as_str().to_owned(), counted(counts)));
    object.insert("types".into(), types.collect::<Map<_, _>>().into());
    let modes = modes(texts).into_iter().map(|((plover, mode), counts)| (format!("{plover}/{mode}"), counted(counts)));
    object.insert("modes".into(), modes.collect::<Map<_, _>>().into());
    let name = |plover: Option<Plover>| plover.map_or("none", Plover::as_str).to_owned();
    let confusion = confusion(texts).into_iter().map(|(gold, found)| {
        let row: Map<String, Value> = found.into_iter().map(|(f, n)| (name(f), n.into())).collect();
        (name(gold), Value::from(row))
    });
    object.insert("confusion".into(), confusion.collect::<Map<_, _>>().into());
    let stages = stages(texts).into_iter().map(|(stage, n)| (stage.to_owned(), n.into()));
    object.insert("lost_at".into(), stages.collect::<Map<_, _>>().into());
    object.insert("calibration".into(), calibrated(texts));
    object.into()
}

fn summary(texts: &[&Scored], object: &mut Map<String, Value>) {
    let tally = tally(texts);
    let Figures { precision, recall, .. } = tally.figures;
    object.insert("texts".into(), tally.texts.into());
    object.insert("sentences".into(), tally.sentences.into());
    object.insert("precision".into(), ratio(precision));
    object.insert("recall".into(), ratio(recall));
    object.insert("f1".into(), share(tally.figures.f1()));
    object.insert("arguable".into(), tally.neither.into());
    let slots = tally.slots.into_iter().chain(tally.beside).map(|(name, r)| (key(name), ratio(r)));
    object.insert("right".into(), slots.collect::<Map<_, _>>().into());
    object.insert("must_not_broken".into(), tally.broken.into());
}

fn key(name: &str) -> String {
    name.to_lowercase().replace(',', "").replace(' ', "_")
}

fn counted(counts: Counts) -> Value {
    json!({ "precision": ratio(counts.precision), "recall": ratio(counts.recall), "f1": share(counts.f1()) })
}

fn ratio(ratio: Ratio) -> Value {
    json!({ "share": share(ratio.share()), "right": ratio.right, "of": ratio.of })
}

/// Four decimals.
fn share(share: Option<f64>) -> Value {
    share.map_or(Value::Null, |s| ((s * 10_000.0).round() / 10_000.0).into())
}

fn calibrated(texts: &[&Scored]) -> Value {
    let (bins, error) = calibration(texts);
    let bins: Vec<Value> = bins
        .iter()
        .map(|b| {
            let (low, high) = (share(Some(b.low)), share(Some(b.high)));
            json!({ "from": low, "to": high, "confidence": share(b.confidence()), "precision": ratio(b.right) })
        })
        .collect();
    json!({ "bins": bins, "expected_error": share(error) })
}

fn misses(evaluation: &Evaluation) -> Vec<Value> {
    let all = evaluation.scored.iter().flat_map(|s| s.misses.iter().map(move |m| (s, m)));
    all.map(|(s, m)| {
        json!({
            "file": s.file, "line": m.line, "lang": s.lang, "plover": m.plover.as_str(), "wanted": m.wanted,
            "stage": m.lost.stage(), "why": m.lost.to_string(), "instead": m.instead.map(Plover::as_str),
            "sentence": m.sentence,
        })
    })
    .collect()
}

fn extras(evaluation: &Evaluation) -> Vec<Value> {
    let all = evaluation.scored.iter().flat_map(|s| s.extras.iter().map(move |e| (s, e)));
    all.map(|(s, e)| {
        json!({
            "file": s.file, "line": e.line, "lang": s.lang, "plover": e.plover.as_str(), "found": e.found,
            "instead_of_another_type": e.instead, "sentence": e.sentence,
        })
    })
    .collect()
}

fn found(evaluation: &Evaluation) -> Vec<Value> {
    let all = evaluation.scored.iter().flat_map(|s| s.pairs.iter().map(move |p| (s, p)));
    all.map(|(s, p)| {
        json!({
            "file": s.file, "line": p.line, "lang": s.lang, "must": p.must, "plover": p.plover.as_str(),
            "wanted": p.wanted, "found": p.found, "source": p.source.right, "target": p.target.right,
            "status": p.status, "claim": p.claim, "claimant": p.claimant, "time": p.time, "place": p.place,
            "mode": p.mode_right, "cameo": p.cameo, "sentence": p.sentence,
        })
    })
    .collect()
}

fn articles(evaluation: &Evaluation) -> Vec<Value> {
    let all = evaluation.scored.iter().filter_map(|s| Some((s, s.article.as_ref()?)));
    all.map(|(s, a)| {
        let quotes: Vec<&String> = a.quotes_wrong.iter().map(|(_, what)| what).collect();
        json!({
            "file": s.file, "lang": s.lang, "quotes_wrong": quotes, "persons_missing": a.persons_missing,
            "dates_missing": a.dates_missing, "must_not_broken": a.broken,
        })
    })
    .collect()
}

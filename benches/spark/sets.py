"""Writes invented event sets for `counterpoint batch`: three articles of twenty sentences each, one set a line.

Every event has its own place, people and numbers. The three outlets tell twelve facts of it in words of their own, and
eight sentences more that no other has. The same seed gives the same bytes.

    python3 sets.py 5000 > sets.jsonl
"""
import json
import random
import sys

PLACES = "Vellmar Orsina Port-Alder Lesser-Holm Tarnow-Bridge Kestrel-Bay Marrow Upper-Dale Sennet Hallowick Brackmoor Ostrey".split()
FIRST = "Ilse Tomas Dana Runa Pavel Mira Anton Leila Soren Greta Idris Yara Milan Petra Osman Clara".split()
LAST = "Brandt Rell Okri Aske Novak Hadid Weller Stroud Lindt Maro Kessel Adair Tamm Voss Ruiz Halloran".split()
THINGS = "dam bridge railway-depot chemical-plant ferry warehouse hospital-wing power-station grain-silo tunnel market-hall quarry".split()
CAUSES = "flood fire strike landslide collision explosion blackout storm".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

FACTS = [
    ("The {thing} at {place} was closed on {day} after a {cause}.", "A {cause} forced the closure of the {thing} in {place} on {day}.", "Authorities shut the {thing} of {place} on {day} because of a {cause}."),
    ("At least {n1} people were injured, the health service of {place} said.", "{n2} people were hurt, according to the hospital in {place}.", "The health service put the number of injured at {n1}."),
    ("\"We had less than an hour of warning,\" said {a}, who heads the rescue team.", "{a}, the head of the rescue team, said there had been \"less than an hour of warning\".", "Rescue chief {a} complained that the warning came too late."),
    ("Mayor {b} said the town had never been in danger.", "{b}, the mayor, insisted that the town was never in danger.", "The mayor of {place} claimed that nobody in the town had been at risk."),
    ("The company that runs the {thing} denied that it had ignored a warning.", "The operator rejected the charge that warnings had been ignored.", "A spokesman for the operator said every warning had been followed."),
    ("The union of {place} demanded an independent inquiry.", "Union leader {c} called for an independent investigation.", "An independent inquiry is needed, the union said."),
    ("{n3} homes were without electricity on {day} evening.", "Power failed in about {n3} homes.", "The network operator said {n4} homes had lost power."),
    ("Some {n5} passengers are stranded on both sides of the river.", "About {n5} travellers cannot cross the river.", "The transport office spoke of {n5} stranded passengers."),
    ("The government promised {m} million in aid.", "Aid of {m} million was announced by the government.", "Minister {d} said the government would pay {m} million."),
    ("Opposition leader {e} accused the government of neglect.", "{e}, who leads the opposition, said the government had looked away for years.", "The opposition blamed the government."),
    ("Schools in {place} will stay closed until {day2}.", "No lessons will be held in {place} before {day2}.", "Pupils stay at home until {day2}, the school office announced."),
    ("Work on the {thing} is expected to take {w} weeks.", "Engineers think that repairs will last {w} weeks.", "The {thing} will open again in {w} weeks at the earliest, {a} said."),
]
OWN = [
    "{f} keeps the only inn on the road and took in {k} guests for the night.",
    "The last comparable {cause} at {place} was {y} years ago.",
    "Shops along the main street reported good business in candles.",
    "A committee of the parliament meets on {day2} to hear witnesses.",
    "Neighbours brought soup and blankets to the sports hall.",
    "The insurance association declined to estimate the damage.",
    "{g}, a retired engineer, wrote to the council about cracks {y} years ago.",
    "Bus line {k} runs again every half hour.",
    "The bishop of the region asked for prayers.",
    "Weather experts expect rain until {day2}.",
    "A video of the first minutes was seen {n3} times.",
    "The football match of {place} was called off.",
    "Farmers in the valley worry about {k} hectares of seed.",
    "The fire service of the neighbouring county sent {k} vehicles.",
    "Prices at the fish market rose by {k} per cent.",
    "{f} said she would vote differently next time.",
]
OUTLETS = ("Harbour Courier", "Orsina Observer", "Island Wire")


def event(number, chance):
    name = lambda: f"{chance.choice(FIRST)} {chance.choice(LAST)}"
    plain = lambda words: chance.choice(words).replace("-", " ")
    injured = chance.randint(3, 60)
    values = {
        "place": plain(PLACES), "thing": plain(THINGS), "cause": plain(CAUSES), "day": chance.choice(DAYS), "day2": chance.choice(DAYS),
        "n1": injured, "n2": injured + chance.randint(0, 4), "n3": chance.randint(2, 40) * 100, "n4": chance.randint(2, 40) * 100,
        "n5": chance.randint(1, 9) * 100, "m": chance.randint(2, 90), "w": chance.randint(2, 20), "y": chance.randint(2, 50),
        "k": chance.randint(2, 40),
    }
    values.update({letter: name() for letter in "abcdefg"})
    articles = []
    for index, outlet in enumerate(OUTLETS):
        told = [fact[(index + number) % 3].format(**values) for fact in FACTS]
        own = [sentence.format(**values) for sentence in chance.sample(OWN, 8)]
        chance.shuffle(own)
        for place, sentence in enumerate(own):
            told.insert(2 + place * 2, sentence)
        day = f"2031-{1 + number % 12:02}-{1 + number % 28:02}"
        articles.append({"id": f"{number}-{index + 1}", "outlet": outlet, "published": day, "language": "en", "sentences": told})
    return {"id": f"e{number}", "articles": articles}


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    chance = random.Random(7)
    for number in range(1, count + 1):
        print(json.dumps(event(number, chance), ensure_ascii=False))


if __name__ == "__main__":
    main()

"""The small vocabulary of the demo's language model: four kinds of words that follow one another."""

from __future__ import annotations

import random

_ADJECTIVES = """
amber ancient autumn bitter blue brave bright calm careful cedar clever cold copper crimson curious dark distant
dusty early eager empty faint famous fierce flat gentle golden grand grey hidden hollow honest humble idle iron kind
last light little lively lonely lost mellow modest narrow noble pale patient plain proud quiet rare restless round
secret silver slow tall warm wild
"""
_NOUNS = """
acorns anchors bakers barns beacons bells boats branches bridges canals candles castles clocks clouds comets doors
drums dunes falcons farmers feathers ferries fields foxes gardens gates geese harbours hills horses islands kettles
kites ladders lakes lamps lanterns letters maples markets meadows mills mountains orchards otters owls painters
poets rivers roofs sailors shadows sparrows stones storms streets towers trains wells winds
"""
_VERBS = """
answer arrive balance begin believe borrow build carry change circle climb collect compare cross dance dream drift
echo enter explain fall follow forget gather glow grow guard hum invent join keep laugh lean learn listen measure
meet mend notice open paint pass plant play remember rest return rise sail shine sing sleep speak stay tell travel
turn wait wander whisper
"""
_ADVERBS = """
again alone already always apart ashore away barely below beyond boldly brightly calmly carefully daily deeply
downhill easily elsewhere evenly everywhere faintly far finally firmly forward freely gladly gracefully half-way
inland inward kindly lately lightly loudly nearby neatly never nightly northward often once outdoors overhead
perhaps plainly promptly quickly quietly rarely seldom sideways silently slowly softly soon southward still together
"""


def sentence_cycle() -> list[str]:
    """Return 240 different words, always the same, in which an adjective, a noun, a verb and an adverb follow one
    another, so that a walk along the cycle reads as a text."""
    kinds = [text.split() for text in (_ADJECTIVES, _NOUNS, _VERBS, _ADVERBS)]
    shuffle = random.Random(4).shuffle
    for kind in kinds:
        shuffle(kind)
    return [word for group in zip(*kinds, strict=True) for word in group]

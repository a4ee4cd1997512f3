"""Pure scoring: facts and a flow's rules in, a score that explains itself out. No I/O, no clock, no framework.

    model = Model.parse(flow["score"], flow="default", version="3", currency="USD")
    result = score(model, facts, behaviour)       # points, tier, stage, completeness, segments and the ledger
    changes(model, facts, behaviour)              # the smallest sets of answers that lift the lead a tier
    questions(model, facts, behaviour)            # open questions, the one that can still give most first
    lint(model)                                   # what is wrong with the rules, where, and how to mend it
    replay(model, changed, leads)                 # who would move if the rules changed

The language of the `score:` section and every formula is described in docs/scoring.md.
"""

from scoring.assess import score
from scoring.errors import ModelError, ScoringError
from scoring.ledger import Line, Score
from scoring.linting import Finding, lint
from scoring.model import Model
from scoring.replaying import Move, Replay, replay
from scoring.whatif import Change, Question, changes, questions

__all__ = [
    "Change",
    "Finding",
    "Line",
    "Model",
    "ModelError",
    "Move",
    "Question",
    "Replay",
    "Score",
    "ScoringError",
    "changes",
    "lint",
    "questions",
    "replay",
    "score",
]

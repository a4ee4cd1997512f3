"""The record: visitors, consents, conversations, messages, leads, facts, scores. It is the truth; everything else is a cache."""

"""The names of Rasa's slots and of the one form. They mirror the record, which is the truth."""

STAGE = "stage"
ANSWER = "answer"
REQUESTED = "requested_slot"
FORM = "qualification_form"

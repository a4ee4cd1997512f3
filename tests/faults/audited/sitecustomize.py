"""Writes down every address that a process of a test asks for; Python loads this by its name at start."""

import os
import sys


def write(line):
    with open(os.environ["AUDITED_ADDRESSES"], "a") as file:
        file.write(f"{line} {' '.join(sys.orig_argv[1:])[:80]}\n")


def note(event, given):
    if event in ("socket.connect", "socket.sendto"):
        address = given[1]
    elif event == "socket.getaddrinfo":
        address = given[:2]
    else:
        return
    if isinstance(address, tuple):
        write(address[0])


write("127.0.0.1")  # so that a file without a process's line is not taken for its silence
sys.addaudithook(note)

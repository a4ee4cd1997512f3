# make run    set up what is missing, start Banter, print its address
# make test   set up what the tests need, check the style, run the tests
# make bench  milliseconds per turn beside a stock assistant
# make storm  kill processes under load and count what is lost
# make clean  remove environments and builds (never what a running Banter wrote)

PYTHON := $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$p" && break; done)

.PHONY: run test bench storm clean
.SILENT:

run test bench storm:
	$(if $(PYTHON),,echo "Python 3.11 or newer is missing: install it (Debian: apt-get install python3), then run make $@ again." >&2; exit 1;) \
	exec $(PYTHON) -m bot.setup $@ $(ARGS)

clean:
	rm -rf .venv .venv-engine .venv-node .venv-python widget/dist widget/node_modules *.egg-info .pytest_cache .ruff_cache

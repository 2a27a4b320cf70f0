# make build   builds .build/release/sxslint
# make demo    builds sxslint and lints a small repository with a defect for each rule
# make test    all that the continuous integration checks, but for the hook that builds from source: that takes minutes
# make test-asan  the tests under the address sanitizer; make test-tsan: under the thread sanitizer
# make bench   compares the time it takes with that of others: make bench BIG=FOLDER SMALL=FOLDER
# make fuzz    feeds sxslint on what no writer writes, for SECONDS seconds
# make doubling  measures how the time grows with the size of documents made to be slow: a quarter of an hour
# make format  rewrites the sources in the project's style
# make lint    says where the sources are not in that style
#
# Each target first installs what is missing (.ci/setup), and `make test` the readers of the reports (.ci/setup-clients);
# on a machine with Swift there is nothing else to do.

SWIFT := . ./.ci/environment && swift
SOURCES := Sources Tests Package.swift
# With the Swift runtime linked in, sxslint starts faster and runs on machines without Swift; macOS has the runtime. It then
# has nothing to load from its own folder, where the loader would look for each library first, nor to export.
LINKING := --static-swift-stdlib --disable-local-rpath -Xlinker --no-export-dynamic
RELEASE := build --configuration release --product sxslint $(if $(filter Linux,$(shell uname)),$(LINKING))

.PHONY: build demo test test-asan test-tsan bench fuzz doubling format lint setup

build: setup
	$(SWIFT) $(RELEASE)

demo: build
	.build/release/sxslint check --select all --show info --exit-zero Fixtures/repositories/demo
	@echo
	@echo "These findings were planted, see Fixtures/repositories/README.md; --exit-zero makes the exit code 0."

# The corpus is read with the release build: a debug build takes a minute for it.
test: setup lint
	.ci/setup-clients
	$(SWIFT) $(RELEASE)
	Tests/Performance/instructions.py
	$(SWIFT) build --build-tests
	SXSLINT=.build/release/sxslint SXSLINT_CLIENTS=1 && export SXSLINT SXSLINT_CLIENTS && $(SWIFT) test --skip-build

# Of the readers of reports there is nothing to learn about memory.
test-asan: setup
	Tests/Sanitizers/run address --skip ClientTests --skip AdoptionTests

test-tsan: setup
	Tests/Sanitizers/run thread --skip ClientTests --skip AdoptionTests

# What is compared is installed by hand: rumdl and translate-toolkit (PyPI), ripgrep.
bench: setup
	$(SWIFT) $(RELEASE)
	Tests/Performance/bench.py --big "$(BIG)" --small "$(SMALL)"

SECONDS := 60

fuzz: setup
	. ./.ci/environment && Tests/Fuzzing/run $(SECONDS)

doubling: setup
	$(SWIFT) $(RELEASE)
	. ./.ci/environment && Tests/Fuzzing/doubling

format:
	swift format format --in-place --parallel --recursive $(SOURCES)

lint:
	swift format lint --strict --parallel --recursive $(SOURCES)

setup:
	@.ci/setup

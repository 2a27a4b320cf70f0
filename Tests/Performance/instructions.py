#!/usr/bin/env python3
"""Counts the instructions that sxslint takes for a byte of a made-up repository, and compares them with a record.

    instructions.py [--sxslint PROGRAM] [--record]

A count does not depend on what else a machine does, as times do. Of the count the start-up is subtracted: that of a run
on one short page, which is compared as well. Exit code 1: one of them is more than a tenth above the record. The record holds for the versions named in it; with
others there is nothing to compare, and the count is only shown. Needs valgrind, and a program that is linked with the
Swift runtime (--static-swift-stdlib), as valgrind does not get through the shared one.
"""

import argparse
import json
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile

import sample

HERE = pathlib.Path(__file__).resolve().parent
RECORD = HERE / "instructions.json"
TOLERANCE = 1.10


def count(program, folder, scratch):
    command = [
        "valgrind", "--tool=callgrind", f"--callgrind-out-file={scratch / 'profile'}", program, "check", "--isolated",
        "--output", "concise", "-j", "1", "."]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    found = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode != 0 or not found:
        sys.exit(f"{' '.join(command)} failed:\n{run.stdout[-2000:]}{run.stderr[-2000:]}")
    return int(found[1])


def said(*command):
    return subprocess.run(command, capture_output=True, text=True).stdout


def versions():
    swift = re.search(r"Swift version (\d+\.\d+)", said("swift", "--version"))
    libraries = {name: said("pkg-config", "--modversion", name).strip() for name in ("libxml-2.0", "md4c", "yaml-0.1")}
    return {"architecture": platform.machine(), "swift": swift[1] if swift else "?", **libraries}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sxslint", default=str(HERE.parent.parent / ".build/release/sxslint"))
    parser.add_argument("--record", action="store_true", help="write the record instead of comparing with it")
    options = parser.parse_args()
    if not shutil.which("valgrind"):
        print("instructions: not counted, as valgrind is not installed")
        return 0
    program = str(pathlib.Path(options.sxslint).resolve())
    with tempfile.TemporaryDirectory(prefix="sxslint-instructions-") as scratch:
        scratch = pathlib.Path(scratch)
        size = sample.write(scratch / "sample")
        (scratch / "empty").mkdir()
        (scratch / "empty" / "page.md").write_text("# Page\n")
        start = count(program, scratch / "empty", scratch)
        whole = count(program, scratch / "sample", scratch)
    figure = round((whole - start) / size, 1)
    here = {"instructionsPerByte": figure, "startUp": start, "bytes": size, "versions": versions()}
    if options.record:
        RECORD.write_text(json.dumps(here, indent=2) + "\n")
    record = json.loads(RECORD.read_text())
    print(f"instructions: {figure} per byte of {size:,}, and {start / 1e6:.1f} million to start")
    if record["bytes"] != size or record["versions"] != here["versions"]:
        print(f"instructions: not compared: the record is for {record['bytes']:,} bytes and {record['versions']}, "
              f"this is {here['versions']}")
        return 0
    limit, startLimit = record["instructionsPerByte"] * TOLERANCE, record["startUp"] * TOLERANCE
    print(f"instructions: the record is {record['instructionsPerByte']}, at most {limit:.1f} will do; "
          f"to start {record['startUp'] / 1e6:.1f} million, at most {startLimit / 1e6:.1f}")
    return 0 if figure <= limit and start <= startLimit else 1


if __name__ == "__main__":
    sys.exit(main())

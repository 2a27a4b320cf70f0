#!/usr/bin/env python3
"""Times sxslint against a bare libxml2 pass, search by ripgrep, and the linters rumdl and pofilter, in one run.

    bench.py --big DIR --small DIR [--sxslint PROGRAM] [--rounds N]

Prints a table of ratios. A ratio compares medians of rounds that take turns, so that it holds on a machine with other
load, too; CPU is user plus system time. What is not installed is left out, and said to be.
"""

import argparse
import html
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PAIR = re.compile(
    r'<span data-ttu-id="[^"]*">(.*?)</span><span class="sxs-lookup"><span data-stu-id="[^"]*">(.*?)</span></span>', re.S)


class Cost:
    """What a run took: CPU and wall-clock seconds, peak memory in MiB, and what it printed."""

    def __init__(self, command, folder, stdin=None):
        with tempfile.TemporaryFile() as output:
            source = open(stdin, "rb") if stdin else subprocess.DEVNULL
            start = time.perf_counter()
            process = subprocess.Popen(command, cwd=folder, stdin=source, stdout=output, stderr=subprocess.DEVNULL)
            _, _, usage = os.wait4(process.pid, 0)
            self.wall = time.perf_counter() - start
            process.returncode = 0
            output.seek(0)
            self.output = output.read()
        self.cpu = usage.ru_utime + usage.ru_stime
        self.peak = usage.ru_maxrss / (1024 if sys.platform != "darwin" else 1024 * 1024)


def median(runs, what):
    return statistics.median(getattr(run, what) for run in runs)


def take_turns(commands, rounds):
    """Runs named commands in turn, a round to warm up first; returns the costs by name."""
    costs = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, (command, folder, stdin) in commands.items():
            cost = Cost(command, folder, stdin)
            if number > 0:
                costs[name].append(cost)
    return costs


def documents(folder):
    return sorted(p for p in folder.rglob("*") if p.suffix in (".md", ".yml") and p.is_file())


def typical_page(paths):
    return min(paths, key=lambda p: abs(p.stat().st_size - 12_000))


def write_list(paths, scratch, name):
    path = scratch / name
    path.write_text("".join(f"{p}\n" for p in paths))
    return path


def write_catalogue(paths, target):
    """The same pairs as a PO file, for pofilter; returns their number."""
    count = 0
    with open(target, "w", encoding="utf-8") as out:
        out.write('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n')
        for path in paths:
            for translation, source in PAIR.findall(path.read_text(encoding="utf-8", errors="replace")):
                quote = lambda text: html.unescape(text).replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
                out.write(f'\nmsgctxt "{count}"\nmsgid "{quote(source)}"\nmsgstr "{quote(translation)}"\n')
                count += 1
    return count


def build_yardstick(scratch):
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "libxml-2.0"], capture_output=True, text=True, check=True).stdout.split()
    program = scratch / "yardstick"
    subprocess.run(["cc", "-O2", str(HERE / "yardstick.c"), "-o", str(program), *flags], check=True)
    return program


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--big", type=pathlib.Path, required=True, help="a large repository")
    parser.add_argument("--small", type=pathlib.Path, required=True, help="a repository of some hundred documents")
    parser.add_argument("--sxslint", default=str(ROOT / ".build/release/sxslint"))
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    scratch = pathlib.Path(tempfile.mkdtemp(prefix="sxslint-bench-"))
    big, small = options.big.resolve(), options.small.resolve()
    # A copy, as when it is installed: what a linker writes here and there is slower to map than a file written in one go.
    program = shutil.copy(options.sxslint, scratch / "sxslint")
    lint = [program, "check", "--isolated", "--exit-zero", "--output", "concise", "-j", "1", "."]
    parallel = [*lint[:-3], "-j", "2", "."]
    rows = []

    def row(text, value, must):
        rows.append((text, value, must))

    # First of all: the system counts this program's own memory to that of the programs that it starts.
    peaks = [median([Cost(lint, folder) for _ in range(3)], "peak") for folder in (big, small)]
    yardstick = build_yardstick(scratch)
    everything = write_list(documents(big), scratch, "big.txt")
    costs = take_turns(
        {
            "lint": (lint, big, None), "sax": ([yardstick], big, everything), "parallel": (parallel, big, None),
            "named": ([*lint[:-1], typical_page(documents(big))], big, None)},
        options.rounds)
    spans = costs["sax"][0].output.decode().strip()
    row("lint CPU / bare SAX CPU (big)", median(costs["lint"], "cpu") / median(costs["sax"], "cpu"), "1.3")
    row("CPU for one page that is named / for all (big)",
        median(costs["named"], "cpu") / median(costs["lint"], "cpu"), "-")
    row("CPU at -j2 / at -j1 (big)", median(costs["parallel"], "cpu") / median(costs["lint"], "cpu"), "1.1")
    row("wall at -j2 / at -j1 (big)", median(costs["parallel"], "wall") / median(costs["lint"], "wall"), "0.65")
    row("peak memory on big, MiB", peaks[0], "64")
    row("peak memory, big / small", peaks[0] / peaks[1], "2.0")

    pages = documents(small)
    commands = {"lint": (lint, small, None)}
    if shutil.which("rumdl"):
        commands["rumdl"] = (["rumdl", "check", "--no-cache", "."], small, None)
    if shutil.which("rg"):
        commands["rg"] = (["rg", "-c", "-j1", "data-ttu-id=", "."], small, None)
    pairs = 0
    if shutil.which("pofilter"):
        pairs = write_catalogue(pages, scratch / "pairs.po")
        commands["pofilter"] = (["pofilter", str(scratch / "pairs.po"), str(scratch / "found.po")], small, None)
    costs = take_turns(commands, options.rounds)
    cpu = {name: median(runs, "cpu") for name, runs in costs.items()}
    if "rumdl" in cpu:
        row("rumdl CPU / lint CPU (small)", cpu["rumdl"] / cpu["lint"], "8")
    if "pofilter" in cpu:
        row(f"pofilter CPU / lint CPU (small, the same {pairs} pairs)", cpu["pofilter"] / cpu["lint"], "80")
    if "rg" in cpu:
        row("lint CPU / ripgrep CPU (small)", cpu["lint"] / cpu["rg"], "10")

    # By itself: beside others a page is checked against them, which no other linter does.
    alone = scratch / "alone"
    alone.mkdir()
    shutil.copy(typical_page(pages), alone / "page.md")
    single = {"lint": ([*lint[:-1], "page.md"], alone, None)}
    if shutil.which("rumdl"):
        single["rumdl"] = (["rumdl", "check", "--no-cache", "page.md"], alone, None)
    costs = take_turns(single, 60)
    if "rumdl" in single:
        fastest = {name: min(run.wall for run in runs) for name, runs in costs.items()}
        row("one page of 12 KB, wall, fastest of 60: lint / rumdl", fastest["lint"] / fastest["rumdl"], "0.6")

    print(f"spans that the bare pass saw: {spans}; documents: {len(documents(big))} and {len(pages)}\n")
    print("| ratio | here | wanted |\n| --- | ---: | ---: |")
    for text, value, must in rows:
        print(f"| {text} | {value:.2f} | {must} |")
    for name in ("rumdl", "rg", "pofilter"):
        if not shutil.which(name):
            print(f"\nleft out: {name} is not installed")
    shutil.rmtree(scratch)


if __name__ == "__main__":
    main()

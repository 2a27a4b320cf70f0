"""Runs the step of action.yml that checks, as a runner does, on the demo and on documents in order.

    action.py PROGRAM

Exits with 0 if all is well, and with 1 and a line for each fault if not.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
faults = []


def run(step, scratch, program, paths, arguments=""):
    """The exit code that the step hands on, its output, and what it wrote for the job's summary."""
    files = {name: scratch / name for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "SARIF_FILE")}
    for path in files.values():
        path.unlink(missing_ok=True)
    files["GITHUB_OUTPUT"].touch()
    environment = os.environ | {name: str(path) for name, path in files.items()} | {
        "PROGRAM": program, "PATHS": paths, "ARGUMENTS": arguments}
    process = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]], cwd=ROOT, env=environment,
        capture_output=True, text=True)
    if process.returncode != 0:
        faults.append(f"the step ended with {process.returncode}: {process.stderr}")
    outputs = dict(line.split("=", 1) for line in files["GITHUB_OUTPUT"].read_text().splitlines())
    read = {name: path.read_text() if path.exists() else "" for name, path in files.items()}
    return outputs.get("exit-code"), process.stdout, read


def expect(condition, fault):
    if not condition:
        faults.append(fault)


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    action = yaml.safe_load((ROOT / "action.yml").read_text())
    steps = {step.get("id"): step for step in action["runs"]["steps"]}
    for step in action["runs"]["steps"]:
        expect("${{" not in step.get("run", ""), f"{step['name']}: a value is made part of the script")
    with tempfile.TemporaryDirectory(prefix="sxslint-action-") as scratch:
        scratch = pathlib.Path(scratch)
        code, output, files = run(steps["check"], scratch, program, "Fixtures/repositories/demo", "--isolated")
        expect(code == "1", f"the demo ends with {code}")
        expect("::error " in output, "the demo has no annotation")
        expect("mismatched-unit-id" in files["GITHUB_STEP_SUMMARY"], "the summary of the job says nothing")
        expect(json.loads(files["SARIF_FILE"] or "{}").get("runs"), "there is no SARIF report")
        code, output, _ = run(
            steps["check"], scratch, program, "Fixtures/repositories/clean\n", "--isolated\n--show\ninfo\n")
        expect(code == "0", f"documents in order end with {code}: {output}")
        code, _, _ = run(steps["check"], scratch, program, "$(touch hacked); no such folder", "--isolated")
        expect(code == "2", f"a folder that is not there ends with {code}")
        expect(not (ROOT / "hacked").exists(), "a path was run as a command")
    print("\n".join(faults), end="\n" if faults else "")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()

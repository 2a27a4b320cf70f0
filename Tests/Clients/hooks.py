"""Commits to a scratch repository through pre-commit with the hooks of .pre-commit-hooks.yaml.

    hooks.py PROGRAM [--build]

PROGRAM is the sxslint that the hooks with "system" run. With --build the hook that builds sxslint from source is tried,
too. The hooks are those of the checkout's last commit. Exits with 0 if all is well, and with 1 and a line for each fault
if not.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PRE_COMMIT = pathlib.Path(sys.executable).with_name("pre-commit")
PAIR = '<span data-ttu-id="{0}">{1}</span><span class="sxs-lookup"><span data-stu-id="{2}">{3}</span></span>\n'
FRONT_MATTER = """---
title: Clients
ms.date: 05/14/2021
ms.openlocfilehash: 3f8a1c5e7b9d2046f8e1a3c5b7d9f0214e6a8c0b
ms.sourcegitcommit: 9c4e2a7f1b3d5068e7f9a1b3c5d7e9f01a2b4c6d
ms.translationtype: MT
ms.contentlocale: fr-FR
ms.lasthandoff: 06/02/2021
ms.locfileid: "112345678"
---

"""
GOOD = FRONT_MATTER + PAIR.format("1f2e3-104", "Ajoutez un client.", "1f2e3-104", "Add a customer.")
BAD = PAIR.format("1f2e3-105", "Ouvrez la liste.", "1f2e3-195", "Open the list.")
faults = []


class Repository:
    """A repository with one hook, in a folder of its own."""

    def __init__(self, scratch, hook, program):
        self.hook = hook
        self.folder = scratch / hook
        self.folder.mkdir()
        self.environment = {
            "PRE_COMMIT_HOME": str(scratch / "cache"),
            "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.com",
            "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.com",
            # The hooks are cloned by path, from a checkout that may belong to somebody else.
            "GIT_CONFIG_COUNT": "2", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": "*",
            "GIT_CONFIG_KEY_1": "commit.gpgSign", "GIT_CONFIG_VALUE_1": "false",
            "PATH": f"{pathlib.Path(program).resolve().parent}:{os.environ['PATH']}",
        }
        self.git("init", "--quiet", "--initial-branch=main")
        revision = subprocess.run(
            ["git", "-C", ROOT, "-c", "safe.directory=*", "rev-parse", "HEAD"], check=True, capture_output=True,
            text=True).stdout.strip()
        self.write(
            ".pre-commit-config.yaml", f"repos:\n- repo: {ROOT}\n  rev: {revision}\n  hooks:\n  - id: {hook}\n")
        self.run([PRE_COMMIT, "install"])

    def run(self, command):
        return subprocess.run(
            command, cwd=self.folder, env=os.environ | self.environment, capture_output=True, text=True)

    def git(self, *words):
        return self.run(["git", *words])

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        self.git("add", "--", name)

    def expect_commit(self, what, accepted, *texts, without=()):
        """Commits what is staged, and compares what happens with what should."""
        before = self.git("rev-parse", "--verify", "HEAD").stdout
        run = self.git("commit", "--quiet", "--message", what)
        output = run.stdout + run.stderr
        if (self.git("rev-parse", "--verify", "HEAD").stdout != before) != accepted:
            faults.append(f"{self.hook}: '{what}' was {'refused' if accepted else 'accepted'}:\n{output}")
        for text in texts:
            if text not in output:
                faults.append(f"{self.hook}: '{what}' does not say '{text}':\n{output}")
        for text in without:
            if text in output:
                faults.append(f"{self.hook}: '{what}' says '{text}':\n{output}")


def check_whole_files(repository):
    repository.write("docs/a.md", GOOD)
    repository.expect_commit("a page in order", True)
    repository.write("docs/a.md", GOOD + "\n" + BAD)
    repository.expect_commit(
        "a page with a defect", False, "docs/a.md:14:", "mismatched-unit-id", "'1f2e3-195'", "Open the list.")
    repository.write("docs/a.md", GOOD)
    repository.write("-h.md", BAD)
    repository.expect_commit("a defect in a file whose name looks like an option", False, "-h.md:1:")
    repository.git("rm", "--quiet", "--cached", "--", "-h.md")
    repository.write(".sxslint.yml", "exclude:\n- drafts/\n")
    repository.write("drafts/b.md", BAD)
    repository.expect_commit("a defect in an excluded file that is named", True)


def check_changed_lines(repository):
    repository.write("docs/a.md", GOOD + "\n" + BAD)
    repository.git("commit", "--quiet", "--no-verify", "--message", "an old defect")
    more = PAIR.format("1f2e3-106", "Fermez la liste.", "1f2e3-106", "Close the list.")
    repository.write("docs/a.md", GOOD + "\n" + BAD + "\n" + more)
    repository.expect_commit("a line beside an old defect", True)
    repository.write("docs/a.md", GOOD + "\n" + BAD + "\n" + more + "\n" + BAD.replace("1f2e3-1", "1f2e3-2"))
    repository.expect_commit("a line with a defect", False, "docs/a.md:18:", without=["docs/a.md:14:"])
    repository.write("docs/a.md", GOOD)
    link = PAIR.format("2f2e3-104", "Voir [a](a.md).", "2f2e3-104", "See [a](a.md).")
    repository.write("docs/b.md", FRONT_MATTER.replace("112345678", "112345679") + link)
    repository.write(".sxslint.yml", "rules:\n  broken-link: error\n")
    repository.expect_commit("a link to a page", True)
    repository.git("rm", "--quiet", "docs/a.md")
    repository.expect_commit("a page that is linked to taken away", False, "docs/b.md:12:", "broken-link")
    repository.git("reset", "--quiet", "--hard")
    repository.write("image.png", "no document")
    repository.expect_commit("a change of no document", True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--build", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sxslint-hooks-") as scratch:
        scratch = pathlib.Path(scratch)
        check_whole_files(Repository(scratch, "sxslint-system", args.program))
        check_changed_lines(Repository(scratch, "sxslint-changed-system", args.program))
        if args.build:
            check_whole_files(Repository(scratch, "sxslint", args.program))
    print("\n".join(faults), end="\n" if faults else "")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()

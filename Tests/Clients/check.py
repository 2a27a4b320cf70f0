"""Reads reports the way their readers do, and says what is wrong with them.

    check.py FORMAT REPORT [--sources FOLDER] [--schemas FOLDER]

FORMAT is a format of sxslint, REPORT a file in it. FOLDER of --sources is where the paths in the report lead to files,
so that places can be looked up; --schemas holds schemas of their publishers that are not part of the repository. Exits
with 0 if all is well, with 1 and a line for each fault if not, and with 77 and a line that says what is not there if a
reader is missing.
"""

import argparse
import base64
import hashlib
import html.parser
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree as ElementTree

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
SEVERITIES = ["error", "warning", "info"]
faults = []


def expect(condition, fault):
    if not condition:
        faults.append(str(fault))


def validate(document, schema):
    """Validates by the dialect that the schema names."""
    cls = jsonschema.validators.validator_for(schema)
    for error in cls(schema).iter_errors(document):
        expect(False, f"{error.json_path}: {error.message[:300]}")


def load(path):
    # A byte order mark, NaN and doubled keys are faults.
    def pairs(items):
        expect(len({key for key, _ in items}) == len(items), f"doubled key in {[key for key, _ in items]}")
        return dict(items)

    def constant(name):
        raise ValueError(name)

    return json.loads(path, object_pairs_hook=pairs, parse_constant=constant)


def line_of(args, path, number):
    """The bytes of a line of a source file, from 1; None if there is no such file."""
    if not args.sources:
        return None
    file = args.sources / path
    if not file.is_file():
        expect(False, f"no such file: {path}")
        return None
    data = file.read_bytes().removeprefix(b"\xef\xbb\xbf")
    return re.split(rb"\r\n|\r|\n", data)[number - 1]


def schema_of_report(name):
    schema = json.loads((ROOT / "Sources/SXSLintReporters/JSON/report.schema.json").read_text())
    jsonschema.validators.validator_for(schema).check_schema(schema)
    return schema | {"$ref": f"#/$defs/{name}"}


def check_json(args):
    report = load(args.report.read_bytes().decode("utf-8"))
    validate(report, schema_of_report("report"))
    check_diagnostics(args, report["diagnostics"])
    summary = report["summary"]
    counts = [sum(d["severity"] == s for d in report["diagnostics"]) for s in SEVERITIES]
    expect(counts == [summary["errors"], summary["warnings"], summary["infos"]], "the summary counts otherwise")


def check_jsonl(args):
    *diagnostics, last = [load(line) for line in args.report.read_bytes().decode("utf-8").split("\n")[:-1]]
    validate(last, schema_of_report("conclusion"))
    for diagnostic in diagnostics:
        validate(diagnostic, schema_of_report("diagnostic"))
    check_diagnostics(args, diagnostics)


def check_diagnostics(args, diagnostics):
    """The two ways in which a place is given must agree."""
    for diagnostic in diagnostics if args.sources else []:
        data = (args.sources / diagnostic["path"]).read_bytes()
        start, length = diagnostic["offset"], diagnostic["length"]
        before = data[:start].removeprefix(b"\xef\xbb\xbf")
        lines = re.split(rb"\r\n|\r|\n", before)
        column = len(lines[-1].decode("utf-8", "replace").encode("utf-16-le")) // 2 + 1
        expect((len(lines), column) == (diagnostic["line"], diagnostic["column"]), f"wrong place: {diagnostic}")
        expect(start + length <= len(data), f"beyond the end: {diagnostic}")


def check_sarif(args):
    log = load(args.report.read_bytes().decode("utf-8"))
    for name in ["sarif-schema-2.1.0.json", "sarif-schema-2.1.0.codeql-action-2020-12.json"]:
        if args.schemas:
            validate(log, json.loads((args.schemas / name).read_text()))
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    expect("security-severity" not in json.dumps(rules), "a rule passes for a security alert")
    for rule in rules:
        for key in ["shortDescription", "fullDescription", "help"]:
            expect(0 < len(rule[key]["text"]) <= (1024 if key != "help" else 10_000), f"{rule['id']}: {key}")
    expect(len(run["results"]) <= 25_000, "more results than GitHub takes")
    names = set()
    for result in run["results"]:
        expect(rules[result["ruleIndex"]]["id"] == result["ruleId"], f"wrong rule index: {result}")
        expect(result["message"]["text"], f"no message: {result}")
        linked = set(re.findall(r"(?<!\\)\]\((\d+)\)", result["message"]["text"]))
        related = {str(location["id"]) for location in result.get("relatedLocations", [])}
        expect(linked == related, f"links {linked}, related locations {related}: {result}")
        names.add(result["partialFingerprints"]["sxslint/v1"])
        for location in result["locations"] + result.get("relatedLocations", []):
            check_sarif_location(args, location["physicalLocation"])
    expect(len(names) == len(run["results"]), "two results have the same fingerprint")


def check_sarif_location(args, location):
    uri = location["artifactLocation"]["uri"]
    expect(location["artifactLocation"].get("uriBaseId") == "%SRCROOT%", f"not relative to the root: {uri}")
    expect(not uri.startswith("/") and ":" not in uri, f"not a relative path: {uri}")
    region = location["region"]
    expect(region["startLine"] == region["endLine"], f"goes over several lines: {region}")
    line = line_of(args, urllib.parse.unquote(uri), region["startLine"])
    if line is not None:
        width = len(line.decode("utf-8", "replace").encode("utf-16-le")) // 2
        expect(1 <= region["startColumn"] <= region["endColumn"] <= width + 1, f"{uri}: {region} in {width}")


def check_junit(args):
    import junitparser

    for name in ["junit-jenkins.xsd", "junit-windyroad.xsd"] if args.schemas else []:
        command = ["xmllint", "--noout", "--schema", str(args.schemas / name), str(args.report)]
        run = subprocess.run(command, capture_output=True, text=True)
        expect(run.returncode == 0, f"{name}: {run.stderr}")
    xml = junitparser.JUnitXml.fromfile(str(args.report))
    (suite,) = xml
    cases = list(suite)
    expect(len(cases) >= 1, "no test at all")
    expect(len({(case.classname, case.name) for case in cases}) == len(cases), "two tests have the same name")
    expect(all(len(case.result) <= 1 for case in cases), "a test has several results")
    kinds = [type(result).__name__ for case in cases for result in case.result]
    expect(suite.tests == len(cases), "tests")
    expect(suite.failures == kinds.count("Failure"), "failures")
    expect(suite.errors == kinds.count("Error"), "errors")
    for case in cases:
        for result in case.result:
            expect(result.message and result.text.strip(), f"{case.name} does not say why it fails")


def check_checkstyle(args):
    root = ElementTree.parse(args.report).getroot()
    expect(root.tag == "checkstyle", root.tag)
    for file in root:
        expect(file.tag == "file" and file.get("name"), "a file without a name")
        for error in file:
            expect(int(error.get("line")) >= 1 and int(error.get("column")) >= 1, error.attrib)
            expect(error.get("severity") in SEVERITIES, error.attrib)
            expect(error.get("source", "").startswith("sxslint."), error.attrib)
            expect(error.get("message"), error.attrib)


def check_gitlab(args):
    entries = load(args.report.read_bytes().decode("utf-8"))
    expect(isinstance(entries, list), "not an array")
    fingerprints = [entry["fingerprint"] for entry in entries]
    expect(len(set(fingerprints)) == len(fingerprints), "two entries have the same fingerprint")
    for entry in entries:
        expect(entry["severity"] in ["info", "minor", "major", "critical", "blocker"], entry)
        expect(entry["description"] and entry["check_name"], entry)
        expect(not entry["location"]["path"].startswith(("/", "./")), entry)
        expect(entry["location"]["lines"]["begin"] >= 1, entry)


def check_rdjson(args):
    report = load(args.report.read_bytes().decode("utf-8"))
    expect(set(report) == {"source", "diagnostics"}, report.keys())
    for diagnostic in report["diagnostics"]:
        check_reviewdog(args, diagnostic)


def check_rdjsonl(args):
    for line in args.report.read_bytes().decode("utf-8").split("\n")[:-1]:
        check_reviewdog(args, load(line))


def check_reviewdog(args, diagnostic):
    expect(diagnostic["severity"] in ["ERROR", "WARNING", "INFO"], diagnostic)
    expect(diagnostic["message"] and diagnostic["code"]["value"], diagnostic)
    places = [diagnostic["location"]]
    places += [note["location"] for note in diagnostic.get("related_locations", [])]
    places += [{"path": diagnostic["location"]["path"]} | fix for fix in diagnostic.get("suggestions", [])]
    for place in places:
        for end in place.get("range", {}).values():
            line = line_of(args, place["path"], end["line"])
            expect(end["line"] >= 1 and end["column"] >= 1, place)
            if line is not None:
                expect(end["column"] <= len(line) + 1, f"beyond the end of the line: {place}")
                expect(is_boundary(line, end["column"] - 1), f"inside of a character: {place}")


def is_boundary(line, index):
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return index in {len(text[:count].encode("utf-8")) for count in range(len(text) + 1)}


def unescape(text, escapes):
    for escape, character in escapes:
        text = text.replace(escape, character)
    return text


def check_github(args):
    """Reads the commands as the runner does."""
    kinds = {"error": 0, "warning": 0, "notice": 0}
    for line in args.report.read_bytes().decode("utf-8").splitlines():
        expect("##[" not in line, f"a command in the old form: {line}")
        if not line.lstrip().startswith("::"):
            continue
        match = re.fullmatch(r"::(\w+) (.*?)::(.*)", line)
        if not match or match[1] not in kinds:
            expect(False, f"not a command of ours: {line}")
            continue
        kinds[match[1]] += 1
        properties = dict(part.split("=", 1) for part in match[2].split(","))
        expect(set(properties) <= {"file", "line", "endLine", "col", "endColumn", "title"}, line)
        escapes = [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")]
        for number in ["line", "endLine", "col", "endColumn"]:
            expect(number not in properties or int(properties[number]) >= 1, line)
        expect(properties["title"].startswith("sxslint%3A "), line)
        path = unescape(properties["file"], escapes)
        if args.sources:
            expect((args.sources / path).is_file(), f"no such file: {path}")
        expect(match[3], f"no message: {line}")
    expect(max(kinds.values()) <= 10, f"more than GitHub takes: {kinds}")


def check_azure(args):
    """Reads the commands as the agent does: it looks for them anywhere in a line."""
    for line in args.report.read_bytes().decode("utf-8").splitlines():
        if "##" not in line:
            continue
        match = re.fullmatch(r"##vso\[task\.logissue ([^\]]*)\]([^\r\n]+)", line)
        if not match or line.count("##vso[") != 1 or "##[" in line:
            expect(False, f"not one command of ours: {line}")
            continue
        properties = dict(part.split("=", 1) for part in match[1].split(";") if part)
        expect(set(properties) <= {"type", "sourcepath", "linenumber", "columnnumber", "code"}, line)
        expect(properties["type"] in ["error", "warning"], line)
        path = unescape(properties["sourcepath"], [("%3B", ";"), ("%5D", "]"), ("%AZP25", "%")])
        if args.sources:
            expect((args.sources / path).is_file(), f"no such file: {path}")


def check_msbuild(args):
    """Reads the lines by MSBuild's grammar of a canonical error."""
    pattern = re.compile(r"(?P<origin>.+?)(\((?P<place>[\d,]+)\))?: (?P<sub>\w+ )?(error|warning) (?P<code>[\w-]+): .+")
    for line in args.report.read_bytes().decode("utf-8").splitlines():
        match = pattern.fullmatch(line)
        expect(match, f"not in the grammar: {line}")
        expect(not match or not match["place"] or len(match["place"].split(",")) == 4, line)


def check_markdown(args):
    """Renders the comment as GitHub does, and looks at what became of it."""
    import cmarkgfm

    text = args.report.read_bytes().decode("utf-8")
    expect(len(text) < 65_536, "longer than a comment may be")
    options = cmarkgfm.cmark.Options.CMARK_OPT_UNSAFE
    page = cmarkgfm.github_flavored_markdown_to_html(text, options=options)
    tags = set(re.findall(r"<(\w+)", page))
    wanted = {"h3", "p", "table", "thead", "tbody", "tr", "th", "td", "code", "ul", "li"}
    expect(tags <= wanted, f"foreign elements: {tags - wanted}")
    rows = re.findall(r"<tr>(.*?)</tr>", page, re.DOTALL)
    expect(all(len(re.findall(r"<t[dh]\b", row)) == 4 for row in rows), "a row with more or fewer than 4 cells")
    outside = re.sub(r"<code>.*?</code>", "", page, flags=re.DOTALL)
    expect("@" not in outside, "a name outside of a code span")


class Page(html.parser.HTMLParser):
    """What a page holds that could reach out, and its style and script."""

    void = {"meta", "rect", "input", "br"}

    def __init__(self):
        super().__init__()
        self.stack, self.content, self.policy = [], {}, ""

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        for name, value in attributes.items():
            expect(not name.startswith("on") and name not in ["src", "style", "srcset"], f"{tag} {name}={value}")
            expect(name != "href" or value.startswith("#"), f"{tag} {name}={value}")
        if attributes.get("http-equiv") == "Content-Security-Policy":
            self.policy = attributes["content"]
        if tag not in self.void:
            self.stack.append(tag)

    def handle_startendtag(self, tag, attributes):
        expect(tag in self.void, f"<{tag}/>")
        self.handle_starttag(tag, attributes)

    def handle_endtag(self, tag):
        expect(self.stack and self.stack.pop() == tag, f"</{tag}> closes nothing")

    def handle_data(self, data):
        if self.stack and self.stack[-1] in ["style", "script"]:
            self.content[self.stack[-1]] = self.content.get(self.stack[-1], "") + data


def check_html(args):
    text = args.report.read_bytes().decode("utf-8")
    page = Page()
    page.feed(text)
    page.close()
    expect(page.stack == [], f"not closed: {page.stack}")
    for name in ["style", "script"]:
        digest = base64.b64encode(hashlib.sha256(page.content[name].encode()).digest()).decode()
        expect(f"{name}-src 'sha256-{digest}'" in page.policy, f"HTMLPage.{name}Hash must be {digest}")
    check_in_browser(args, text)


def check_in_browser(args, text):
    """Opens the page in a browser without a window and filters it by its address."""
    names = ["chromium", "chromium-browser", "google-chrome"]
    names += ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"]
    browser = next(filter(None, map(shutil.which, names)), None)
    if not browser:
        finish()
        print("no Chromium here, so that the page was not opened in a browser")
        sys.exit(77)
    total = text.count("<article ")
    expect(total > 0, "no findings to filter")
    rule = re.search(r'data-rule="([^"]*)"', text)[1]
    cases = [("", total)]
    cases += [(f"#severity={name}", text.count(f'data-severity="{name}"')) for name in SEVERITIES]
    if total >= 10_000:
        # A long page takes its time, and its filter is that of any other.
        cases = cases[:1]
    cases += [(f"#rule={rule}", text.count(f'data-rule="{rule}"')), ("#text=no+such+text+anywhere", 0)]
    with tempfile.TemporaryDirectory() as profile:
        for fragment, count in cases:
            command = [browser, "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}"]
            command += ["--enable-logging=stderr", "--dump-dom", args.report.resolve().as_uri() + fragment]
            run = subprocess.run(command, capture_output=True, text=True, timeout=120)
            dom = run.stdout
            expect(run.returncode == 0, f"{fragment}: {run.stderr[-500:]}")
            for line in run.stderr.splitlines():
                expect("CONSOLE" not in line, f"{fragment}: {line}")
            shown = len(re.findall(r"<article (?![^>]*\bhidden)", dom))
            expect(shown == count, f"{fragment}: {shown} findings are shown, not {count}")
            expect(f"{count} of {total} shown" in dom, f"{fragment}: the page does not say that {count} are shown")
            expect("<form id=\"filter\"" in dom and "hidden" not in re.search(r"<form[^>]*>", dom)[0], "no filter")


def finish():
    for fault in faults:
        print(fault)
    if faults:
        sys.exit(1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("format")
    parser.add_argument("report", type=pathlib.Path)
    parser.add_argument("--sources", type=pathlib.Path)
    parser.add_argument("--schemas", type=pathlib.Path)
    args = parser.parse_args()
    globals()[f"check_{args.format}"](args)
    finish()


if __name__ == "__main__":
    main()

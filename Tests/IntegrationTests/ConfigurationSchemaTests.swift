import Foundation
import SXSLintCore
import SXSLintReporters
import SXSLintRules
import Testing

@testable import sxslint

/// The JSON schema of the configuration, against what the program itself accepts.
@Suite struct ConfigurationSchemaTests {
  /// Configurations in JSON, which is YAML too, and whether they are right.
  private static let configurations: [(text: String, isValid: Bool)] = [
    ("{}", true),
    (
      #"{"required-version": ">=0.1", "locale": "fr-FR", "select": ["units", "untranslated"], "show": "info"}"#,
      true
    ),
    (#"{"rules": {"untranslated": "off", "empty-target": {"level": "info"}}, "fail-on": "never"}"#, true),
    (#"{"overrides": [{"files": "a/", "rules": {"untranslated": "error"}}], "gitignore": false}"#, true),
    (
      #"{"ignore": [{"rule": "untranslated", "unit": ["1f2e3-104"], "reason": "a", "until": "2026-12-31"}]}"#,
      true
    ),
    (#"{"exclude": ["a", "b"], "include": "c", "baseline": "d"}"#, true),
    (#"{"sho": "info"}"#, false),
    (#"{"show": "never"}"#, false),
    (#"{"show": ["info"]}"#, false),
    (#"{"select": []}"#, false),
    (#"{"rules": {"untranslatet": "off"}}"#, false),
    (#"{"rules": {"untranslated": {"levl": "off"}}}"#, false),
    (#"{"rules": ["untranslated"]}"#, false),
    (#"{"overrides": [{"files": "a"}]}"#, false),
    (#"{"overrides": {"files": "a", "rules": {}}}"#, false),
    (#"{"ignore": [{"rule": "untranslated", "files": "a"}]}"#, false),
    (#"{"ignore": [{"rule": "untranslated", "reason": "b"}]}"#, false),
    (#"{"ignore": [{"rule": "untranslated", "files": "a", "unit": "1f2e3-104", "reason": "b"}]}"#, true),
    (#"{"ignore": [{"rule": "units", "files": "a", "reason": "b"}]}"#, false),
    (#"{"ignore": [{"rule": "untranslated", "unit": "x", "reason": "b"}]}"#, false),
    (#"{"locale": "French language"}"#, false),
    (#"{"required-version": "new"}"#, false),
    (#"{"baseline": ""}"#, false),
  ]

  @Test(arguments: configurations)
  func `agrees with the program`(_ text: String, _ isValid: Bool) throws {
    let scratch = try Scratch()
    try scratch.write(text, to: ".sxslint.yml")
    try scratch.write("# sxslint baseline 1\n", to: "d")
    let outcome = try Tool.shell("sxslint config check", in: scratch.path)
    #expect(outcome.exitCode == (isValid ? 0 : 2), "\(outcome.errors)")
    if let verdicts = try Self.verdicts.get() { #expect(verdicts[text] == isValid) }
  }

  /// What the validator of Python says of each configuration; `nil` where it is not installed.
  private static let verdicts = Result { try judgeConfigurations() }

  private static func judgeConfigurations() throws -> [String: Bool]? {
    let scratch = try Scratch()
    try scratch.write(configurations.map(\.text).joined(separator: "\n"), to: "configurations.jsonl")
    let script = """
      import json, sys
      try: import jsonschema
      except ImportError: sys.exit(9)
      schema = json.load(open('schema.json'))
      jsonschema.Draft7Validator.check_schema(schema)
      validator = jsonschema.Draft7Validator(schema)
      for line in open('configurations.jsonl'): print(validator.is_valid(json.loads(line)))
      """
    try scratch.write(script, to: "validate.py")
    let outcome = try Tool.shell(
      "sxslint config schema > schema.json && python3 validate.py", in: scratch.path)
    if [9, 127].contains(outcome.exitCode) {
      print("skipped: no jsonschema for python3")
      return nil
    }
    let verdicts = outcome.output.split(separator: "\n").map { $0 == "True" }
    try #require(outcome.exitCode == 0 && verdicts.count == configurations.count, "\(outcome.errors)")
    return Dictionary(uniqueKeysWithValues: zip(configurations.map(\.text), verdicts))
  }

  @Test func `knows every rule`() throws {
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(RuleCatalogue(allRules).configurationSchema))
        as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: [String: Any]])
    let rules = try #require(properties["rules"]?["properties"] as? [String: Any])
    #expect(Set(rules.keys) == Set(allRules.map { $0.info.name }))
  }
}

import SXSLintCore

extension RuleCatalogue {
  /// The JSON schema of the configuration, for editors; draft 7, which they all understand.
  public var configurationSchema: [UInt8] {
    var json = JSONWriter()
    json.object(lineBreak: "\n") { json in
      json.key("$schema", lineBreak: "\n  ")
      json.value("http://json-schema.org/draft-07/schema#")
      json.key("title", lineBreak: "\n  ")
      json.value("The configuration of sxslint, .sxslint.yml")
      mapping(of: ConfigurationKey.all, &json, lineBreak: "\n  ")
    }
    json.endLine()
    return json.bytes
  }

  private func mapping(of keys: [ConfigurationKey], _ json: inout JSONWriter, lineBreak: String = "") {
    json.key("type", lineBreak: lineBreak)
    json.value("object")
    json.key("additionalProperties", lineBreak: lineBreak)
    json.value(false)
    let required = keys.filter(\.isRequired).map(\.name)
    if !required.isEmpty { require(required, &json) }
    json.key("properties", lineBreak: lineBreak)
    json.object(lineBreak: lineBreak) { json in
      for key in keys {
        json.key(key.name, lineBreak: lineBreak.isEmpty ? "" : "\(lineBreak)  ")
        json.object { json in
          json.key("description")
          json.value(key.help)
          value(key.kind, &json)
        }
      }
    }
  }

  private func require(_ names: [String], _ json: inout JSONWriter) {
    json.key("required")
    json.array(names) { $0.value($1) }
  }

  private func value(_ kind: ConfigurationKey.Kind, _ json: inout JSONWriter) {
    let names = families.flatMap(\.rules).map(\.info.name)
    switch kind {
    case .level: choice(Severity.names, &json)
    case .threshold: choice(Severity.thresholdNames, &json)
    case .flag: type("boolean", &json)
    case .text, .path: text(&json)
    case .version: text(&json, pattern: "^(>= *)?[0-9]+(\\.[0-9]+){0,2}$")
    case .locale: text(&json, pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$")
    case .day: text(&json, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    case .patterns: oneOrMore(&json) { text(&$0) }
    case .units: oneOrMore(&json) { text(&$0, pattern: "^[0-9a-f]{5}-p?[0-9]{3,9}$") }
    case .ruleNames: oneOrMore(&json) { choice(names, &$0) }
    case .selectors:
      oneOrMore(&json) { choice(names + RuleInfo.Family.names + ["all"], &$0) }
    case .rules: rules(&json)
    case .list(let keys, let alternatives):
      type("array", &json)
      json.key("items")
      json.object { json in
        mapping(of: keys, &json)
        guard !alternatives.isEmpty else { return }
        json.key("anyOf")
        json.array(alternatives) { json, name in json.object { require([name], &$0) } }
      }
    }
  }

  private func rules(_ json: inout JSONWriter) {
    type("object", &json)
    json.key("additionalProperties")
    json.value(false)
    json.key("properties")
    json.object { json in
      for rule in families.flatMap(\.rules) {
        json.key(rule.info.name)
        json.object { json in
          json.key("description")
          json.value("\(rule.info.summary) (default: \(rule.level))")
          json.key("anyOf")
          json.array([false, true]) { json, isMapping in
            json.object { json in
              guard isMapping else { return choice(RuleLevel.names, &json) }
              settings(of: rule, &json)
            }
          }
        }
      }
    }
  }

  private func settings(of rule: RuleEntry, _ json: inout JSONWriter) {
    type("object", &json)
    json.key("additionalProperties")
    json.value(false)
    json.key("properties")
    json.object { json in
      json.key("level")
      json.object { choice(RuleLevel.names, &$0) }
      for option in rule.options {
        json.key(option.name)
        json.object { json in
          json.key("description")
          json.value(option.help)
          switch option.kind {
          case .integer(_, let range):
            type("integer", &json)
            json.key("minimum")
            json.value(range.lowerBound)
            json.key("maximum")
            json.value(range.upperBound)
          case .strings: oneOrMore(&json) { text(&$0) }
          }
        }
      }
    }
  }

  private func type(_ name: String, _ json: inout JSONWriter) {
    json.key("type")
    json.value(name)
  }

  private func text(_ json: inout JSONWriter, pattern: String? = nil) {
    type("string", &json)
    if let pattern {
      json.key("pattern")
      json.value(pattern)
    } else {
      json.key("minLength")
      json.value(1)
    }
  }

  private func choice(_ names: [String], _ json: inout JSONWriter) {
    json.key("enum")
    json.array(names) { $0.value($1) }
  }

  private func oneOrMore(_ json: inout JSONWriter, _ item: (inout JSONWriter) -> Void) {
    json.key("anyOf")
    json.array([false, true]) { json, isList in
      json.object { json in
        guard isList else { return item(&json) }
        type("array", &json)
        json.key("minItems")
        json.value(1)
        json.key("items")
        json.object(lineBreak: "", item)
      }
    }
  }
}

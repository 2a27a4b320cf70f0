import SXSLintCore

/// The rules of a SARIF file: those of the catalogue in its order, then what else the report names.
struct SARIFRules {
  private let rules: [RuleEntry]

  /// Names in the report that are none of the catalogue's, in order.
  private let others: [String]

  private let indices: [String: Int]

  init(_ catalogue: RuleCatalogue, usedIn report: Report) {
    rules = catalogue.families.flatMap(\.rules)
    let known = Set(rules.map(\.info.name))
    others = Set(report.diagnostics.lazy.map(\.rule)).subtracting(known).sorted()
    let names = rules.map(\.info.name) + others
    indices = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
  }

  /// The place of a rule in the list.
  func index(of rule: String) -> Int? { indices[rule] }

  /// Appends the list.
  func write(to json: inout JSONWriter) {
    var lines = JSONLines()
    for rule in rules { lines.add { Self.rule(rule.info, to: &$0) } }
    for name in others {
      lines.add { json in
        json.object { json in
          json.fields([("id", name), ("name", name)])
          for key in ["shortDescription", "fullDescription", "help"] { json.message(name, key: key) }
        }
      }
    }
    json.lines(lines)
  }

  private static func rule(_ info: RuleInfo, to json: inout JSONWriter) {
    json.object { json in
      json.fields([("id", info.name), ("name", info.name)])
      json.message(info.summary, key: "shortDescription")
      json.message(info.rationale, key: "fullDescription")
      json.key("help")
      json.object { json in
        json.fields([
          ("text", "\(info.rationale) \(info.help)"),
          ("markdown", "\(info.rationale)\n\n**What to do.** \(info.help)\n"),
        ])
      }
      json.key("defaultConfiguration")
      json.object { json in
        json.key("enabled")
        json.value(info.severity != nil)
        json.fields([("level", info.severityWhereActive.sarifLevel)])
      }
      json.key("properties")
      json.object { json in
        json.key("tags")
        json.array(["localization", info.family.rawValue]) { $0.value($1) }
        // What a default severity stands for, see the catalogue of rules.
        let (precision, severity) =
          switch info.severity {
          case .error: ("very-high", "error")
          case .warning: ("high", "warning")
          case .info, nil: ("medium", "recommendation")
          }
        json.fields([("precision", precision), ("problem.severity", severity)])
      }
    }
  }
}

import SXSLintCore

extension RuleCatalogue {
  /// The rules as Markdown: a table for each family, as the README has them.
  public var markdownTable: String {
    families.map { family, rules in
      let rows = rules.map { rule in
        "| `\(rule.info.name)` | \(rule.level) | \(rule.info.fix?.rawValue ?? "") | "
          + "\(Self.cell(rule.info.summary)) |\n"
      }
      return
        "### \(family.rawValue): \(family.title)\n\n| rule | default | fix | finds |\n| --- | --- | --- | --- |\n"
        + rows.joined()
    }.joined(separator: "\n")
  }

  /// The text of a cell of a Markdown table: a bar would end it.
  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  func textList(_ options: ReporterOptions, effective: (RuleEntry) -> String) -> [UInt8] {
    var printout = Printout(useColor: options.useColor)
    for (index, (family, rules)) in families.enumerated() {
      if index > 0 { printout.endLine() }
      printout.write(family.rawValue, .bold)
      printout.write(": \(family.title)")
      printout.endLine()
      list(rules, to: &printout, effective: effective)
    }
    return printout.bytes
  }

  /// Writes a line for each rule; the columns are those of the list of all rules.
  func list(_ rules: [RuleEntry], to printout: inout Printout, effective: (RuleEntry) -> String) {
    let width = families.flatMap(\.rules).map { $0.info.name.utf8.count }.max() ?? 0
    for rule in rules {
      let level = effective(rule)
      printout.write("  \(rule.info.name)")
      printout.blanks(width - rule.info.name.utf8.count + 2)
      printout.write(level, Severity(rawValue: level).map { .severity($0) } ?? .dim)
      printout.blanks("warning".utf8.count - level.utf8.count + 2)
      printout.write(rule.info.summary)
      let remarks = [
        level == rule.level ? nil : "default: \(rule.level)",
        rule.info.fix.map { "\($0.rawValue) fix" },
      ]
      let remark = remarks.compactMap { $0 }.joined(separator: ", ")
      if !remark.isEmpty { printout.write(" (\(remark))", .dim) }
      printout.endLine()
    }
  }

  func jsonList(effective: (RuleEntry) -> String) -> [UInt8] {
    var json = JSONWriter()
    json.object(lineBreak: "\n") { json in
      json.key("version", lineBreak: "\n  ")
      json.value(JSONWriter.schemaVersion)
      json.key("rules", lineBreak: "\n  ")
      json.lines(families.flatMap(\.rules)) { json, rule in
        json.object { json in
          json.fields([
            ("name", rule.info.name), ("family", rule.info.family.rawValue), ("default", rule.level),
            ("severity", effective(rule)), ("summary", rule.info.summary),
            ("rationale", rule.info.rationale), ("help", rule.info.help),
          ])
          json.key("fix")
          if let fix = rule.info.fix { json.value(fix.rawValue) } else { json.null() }
          json.key("options")
          json.array(rule.options) { json, option in
            json.object { json in
              json.fields([
                ("name", option.name), ("default", option.defaultValue), ("help", option.help),
              ])
            }
          }
        }
      }
    }
    json.endLine()
    return json.bytes
  }
}

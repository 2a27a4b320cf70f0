import SXSDocument
public import SXSLintCore

extension RuleCatalogue {
  /// All about one rule, for a person: what it finds, why, what to do, examples, settings, fix; or the rules of a family.
  ///
  /// - Throws: ``UnknownName`` if there is no rule or family of that name, with the name that was perhaps meant.
  public func explanation(
    of name: String, _ options: ReporterOptions = ReporterOptions()
  ) throws(UnknownName) -> [UInt8] {
    if let (family, rules) = families.first(where: { $0.family.rawValue == name }) {
      return explanation(of: family, rules, options)
    }
    let rule = try rule(named: name)
    var page = Page(options)
    page.title(rule)
    page.section("Why", rule.info.rationale)
    page.section("What to do", rule.info.help)
    page.examples("Reported", rule.info.bad)
    page.examples("Not reported", rule.info.good)
    page.options(rule.options)
    if let fix = rule.info.fix {
      let remark = fix == .safe ? "may be applied unseen" : "wants a look at the outcome"
      page.section("Fix", "\(fix.rawValue): it \(remark).")
    }
    return page.printout.bytes
  }

  private func explanation(
    of family: RuleInfo.Family, _ rules: [RuleEntry], _ options: ReporterOptions
  ) -> [UInt8] {
    var printout = Printout(useColor: options.useColor)
    printout.write(family.rawValue, .bold)
    printout.write(": \(family.title)")
    printout.endLine()
    printout.write("family of \(rules.count.counted("rule")), each with its default level")
    printout.endLine()
    printout.endLine()
    list(rules, to: &printout, effective: \.level)
    return printout.bytes
  }
}

/// The explanation of a rule as it grows.
private struct Page {
  var printout: Printout
  private let width: Int

  init(_ options: ReporterOptions) {
    printout = Printout(useColor: options.useColor)
    width = max(40, options.width)
  }

  mutating func title(_ rule: RuleEntry) {
    printout.write(rule.info.name, .bold)
    printout.write(": \(rule.info.summary)")
    printout.endLine()
    printout.write("family \(rule.info.family.rawValue), default ")
    printout.write(rule.level, rule.info.severity.map { .severity($0) } ?? .dim)
    printout.endLine()
  }

  mutating func section(_ title: String, _ text: String) {
    heading(title)
    for line in Self.wrap(text, width: width - 2) {
      printout.blanks(2)
      printout.show(line)
      printout.endLine()
    }
  }

  mutating func examples(_ title: String, _ examples: [Example]) {
    guard !examples.isEmpty else { return }
    heading(title)
    for (index, example) in examples.enumerated() {
      if index > 0 { printout.endLine() }
      for file in example.files {
        if example.files.count > 1 || file.path != "a.md" { note("\(file.path):") }
        code(file.text)
      }
      if let fixed = example.fixed {
        note("after the fix:")
        code(fixed)
      }
    }
  }

  mutating func options(_ options: [RuleOptionInfo]) {
    guard !options.isEmpty else { return }
    heading("Options")
    for option in options {
      printout.blanks(2)
      printout.write(option.name, .bold)
      printout.write(" (default \(option.defaultValue)): ")
      printout.show(option.help)
      printout.endLine()
    }
  }

  private mutating func heading(_ title: String) {
    printout.endLine()
    printout.write(title, .bold)
    printout.endLine()
  }

  private mutating func note(_ text: String) {
    printout.blanks(2)
    printout.show(text)
    printout.endLine()
  }

  /// The lines of a document, as they stand: the marks `⟦` and `⟧` show what is reported.
  private mutating func code(_ text: String) {
    // A carriage return is shown, as a line that it ended would look like any other.
    var lines = Array(text.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // A line end at the end of the text does not make a line of its own.
    if lines.count > 1, lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      printout.blanks(2)
      printout.write("│", .dim)
      printout.write(" ")
      printout.write(Glyphs(line).text)
      printout.endLine()
    }
  }

  /// The text in lines of at most `width` cells, unless a word is longer.
  private static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      if !line.isEmpty, line.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [line]
  }
}

import SXSDocument
import SXSLintCore

/// The report for a person: each diagnostic with the lines it is about, the translation above what was translated.
struct TextReporter: Reporter {
  /// No terminal is so narrow that an excerpt could not have this room.
  private static let minimumRoom = 30

  private let options: ReporterOptions
  /// What is said at the end; `nil` for whoever wants the findings only.
  private let summary: Summary?
  private let locales: Locales
  private var printout: Printout
  private var limit: FindingLimit
  private let table: RuleTable?

  init(_ report: Report, _ options: ReporterOptions) {
    self.options = options
    // Without a finding, something else must tell why a run fails.
    summary = options.isQuiet && !report.diagnostics.isEmpty ? nil : Summary(report, elapsed: options.elapsed)
    locales = Locales(report)
    printout = Printout(options)
    limit = FindingLimit(options, for: report)
    table = options.countsRules ? RuleTable(report) : nil
  }

  mutating func add(_ diagnostic: Diagnostic, at locator: inout Locator) {
    guard limit.takes(diagnostic) else { return }
    render(diagnostic, &locator)
    printout.endLine()
  }

  mutating func finish() -> [UInt8] {
    limit.close(to: &printout)
    summary?.render(to: &printout)
    if let table {
      if summary != nil { printout.endLine() }
      table.render(to: &printout)
    }
    return printout.bytes
  }

  private mutating func render(_ diagnostic: Diagnostic, _ locator: inout Locator) {
    let shown = ShownNotes(of: diagnostic, at: &locator)
    printout.write(diagnostic.severity.rawValue, .severity(diagnostic.severity))
    printout.write("[\(diagnostic.rule)]", .bold)
    printout.write(": ")
    printout.show(diagnostic.finding.message)
    printout.endLine()

    // Two digits, `│` and a blank; a longer number makes the lines longer, not the excerpt shorter.
    let room = max(Self.minimumRoom, options.width - 4)
    guard let place = locator.place, let file = locator.file else {
      let frame = Frame(gutter: 2, room: room, diagnostic.severity)
      frame.open(diagnostic, nil, to: &printout)
      frame.note(
        "the file can no longer be read as it was checked, so that no line can be shown", to: &printout)
      return Self.close(diagnostic, shown.notes, rest: shown.rest, frame, to: &printout)
    }
    let excerpt = Excerpt(
      of: diagnostic, in: file, notes: shown.notes, locale: locales[diagnostic.path], width: room)
    let digits = excerpt.rows.map { String($0.line).utf8.count }.max() ?? 0
    let frame = Frame(gutter: max(2, digits), room: room, diagnostic.severity)
    frame.open(diagnostic, place, to: &printout)
    frame.rows(excerpt.rows, to: &printout)
    Self.close(diagnostic, excerpt.remainingNotes, rest: shown.rest, frame, to: &printout)
  }

  /// What stands under the excerpt.
  private static func close(
    _ diagnostic: Diagnostic, _ notes: [LocatedNote], rest: String?, _ frame: Frame,
    to printout: inout Printout
  ) {
    for note in notes { frame.note(note, to: &printout) }
    if let rest { frame.note(rest, to: &printout) }
    if !diagnostic.help.isEmpty { frame.remark("help", diagnostic.help, to: &printout) }
    if let fix = diagnostic.finding.fix {
      frame.remark("fix (\(fix.safety.rawValue))", fix.title, to: &printout)
    }
  }
}

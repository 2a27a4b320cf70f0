import SXSDocument
public import SXSLintCore

/// The report for a person: each diagnostic with the lines it is about, the translation above what was translated.
public struct TextReporter: Reporter {
  /// No terminal is so narrow that an excerpt could not have this room.
  private static let minimumRoom = 30

  private let options: ReporterOptions

  /// A reporter for one run.
  public init(_ options: ReporterOptions) { self.options = options }

  /// The report in this format; UTF-8.
  public func render(_ report: Report, sources: any SourceProvider) -> [UInt8] {
    var printout = Printout(useColor: options.useColor)
    var locator = Locator(sources)
    let locales = Dictionary(
      report.files.map { ($0.path, $0.locale) }, uniquingKeysWith: { first, _ in first })
    for diagnostic in report.diagnostics {
      render(diagnostic, locale: locales[diagnostic.path] ?? nil, &locator, to: &printout)
      printout.endLine()
    }
    Summary(report, elapsed: options.elapsed).render(to: &printout)
    return printout.bytes
  }

  private func render(
    _ diagnostic: Diagnostic, locale: ByteString?, _ locator: inout Locator, to printout: inout Printout
  ) {
    let place = locator.locate(diagnostic)
    let notes = locator.notes(of: diagnostic)
    printout.write(diagnostic.severity.rawValue, .severity(diagnostic.severity))
    printout.write("[\(diagnostic.rule)]", .bold)
    printout.write(": ")
    printout.show(diagnostic.finding.message)
    printout.endLine()

    guard let place, let file = locator.file else {
      var frame = Frame(gutter: 2, diagnostic.severity)
      frame.open(diagnostic, nil, to: &printout)
      frame.note(
        "the file can no longer be read as it was checked, so that no line can be shown", to: &printout)
      return close(diagnostic, notes, &frame, to: &printout)
    }
    // Two digits, `│` and a blank; a longer number makes the lines longer, not the excerpt shorter.
    let room = max(Self.minimumRoom, options.width - 4)
    let excerpt = Excerpt(of: diagnostic, in: file, notes: notes, locale: locale, width: room)
    let digits = excerpt.rows.map { String($0.line).utf8.count }.max() ?? 0
    var frame = Frame(gutter: max(2, digits), diagnostic.severity)
    frame.open(diagnostic, place, to: &printout)
    frame.rows(excerpt.rows, to: &printout)
    close(diagnostic, excerpt.remainingNotes, &frame, to: &printout)
  }

  /// What stands under the excerpt.
  private func close(
    _ diagnostic: Diagnostic, _ notes: [LocatedNote], _ frame: inout Frame, to printout: inout Printout
  ) {
    for note in notes { frame.note(note, to: &printout) }
    if !diagnostic.help.isEmpty { frame.remark("help", diagnostic.help, to: &printout) }
    if let fix = diagnostic.finding.fix {
      frame.remark("fix (\(fix.safety.rawValue))", fix.title, to: &printout)
    }
  }
}

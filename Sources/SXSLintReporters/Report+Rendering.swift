public import SXSLintCore

extension Report {
  /// A format, and what is known of its reader.
  public typealias Output = (format: Format, options: ReporterOptions)

  /// The report in some formats, in their order; each is UTF-8.
  ///
  /// The formats share one pass over the diagnostics, so that a file is read once however many there are.
  public func rendered(as outputs: [Output], sources: any SourceProvider) -> [[UInt8]] {
    var reporters = outputs.map { $0.format.type.init(self, $0.options) }
    var locator = Locator(sources)
    for diagnostic in diagnostics {
      locator.locate(diagnostic)
      for index in reporters.indices { reporters[index].add(diagnostic, at: &locator) }
    }
    return reporters.indices.map { reporters[$0].finish() }
  }

  /// The table of the rules, for where no format has it; UTF-8.
  public func ruleTable() -> [UInt8] {
    var printout = Printout(useColor: false)
    RuleTable(self).render(to: &printout)
    return printout.bytes
  }

  /// The report in one format; UTF-8.
  public func rendered(
    as format: Format, _ options: ReporterOptions = ReporterOptions(), sources: any SourceProvider
  ) -> [UInt8] {
    rendered(as: [(format, options)], sources: sources)[0]
  }
}

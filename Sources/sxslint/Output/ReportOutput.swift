import SXSDocument
import SXSLintCore
import SXSLintReporters
import SXSLintRules

/// Writes the reports of a run where they were asked for.
struct ReportOutput {
  /// The reports that were asked for.
  let requests: [OutputRequest]

  /// The files and folders that were to be checked.
  let checkedPaths: [ByteString]

  /// When colours are used on standard output.
  let color: ColorChoice

  /// When the run began, see ``ReporterOptions/startTime``.
  let startTime: String

  /// How long it took, if that is to be said.
  let elapsed: Duration?

  /// The number of findings that the formats for a person show, if not all.
  let maximumFindings: Int?

  /// Whether the formats for a person count the findings of each rule at their end.
  let countsRules: Bool

  /// Whether the text for a person ends with the findings, if there are any.
  let isQuiet: Bool

  /// Writes all reports, each whole or not at all.
  ///
  /// The runner of GitHub names a file for a summary of the job: it gets one if commands for that runner were asked for.
  func write(_ report: Report, sources: any SourceProvider) throws(UsageError) {
    let workingFolder = try WorkingFolder.current()
    let paths = workingFolder.reportedPaths(of: checkedPaths)
    let links = FileLinks(host: Environment.hostName, workingFolder: workingFolder.path)
    let summaryFile =
      requests.contains { $0.format == .github } ? Environment.value("GITHUB_STEP_SUMMARY") : nil
    let formats = requests.map(\.format) + (summaryFile == nil ? [] : [.markdown])
    let files = requests.map(\.file) + [nil]
    let reports = report.rendered(
      as: zip(formats, files).map { format, file in (format, options(toFile: file != nil, paths, links)) },
      sources: sources)
    if let summaryFile, let summary = reports.last {
      try Self.write(to: Arguments.decode(summaryFile)) { file throws(SystemError) in
        try OutputFile.append(summary, to: file)
      }
    }
    // Files first: a reader of standard output that goes away ends the run.
    for isFile in [true, false] {
      for (request, bytes) in zip(requests, reports) where (request.file != nil) == isFile {
        try Self.write(bytes, to: request.file)
      }
    }
    if countsRules, !requests.contains(where: { [.text, .concise, .summary].contains($0.format) }) {
      try? StandardStream.write(report.ruleTable(), to: StandardStream.error)
    }
  }

  private func options(toFile isFile: Bool, _ paths: ReportedPaths, _ links: FileLinks) -> ReporterOptions {
    ReporterOptions(
      useColor: !isFile && color.usesColor, width: isFile ? 100 : Environment.terminalWidth ?? 100,
      elapsed: elapsed,
      toolVersion: Version.current, rules: RuleCatalogue(allRules), startTime: startTime, paths: paths,
      maximumFindings: maximumFindings, countsRules: countsRules, isQuiet: isQuiet,
      fileLinks: !isFile && color.usesLinks ? links : nil)
  }

  private static func write(_ bytes: [UInt8], to file: ByteString?) throws(UsageError) {
    guard let file else { return try Page.print(bytes) }
    try write(to: file) { file throws(SystemError) in try OutputFile.write(bytes, to: file) }
  }

  private static func write(
    to file: ByteString, _ body: (ByteString) throws(SystemError) -> Void
  ) throws(UsageError) {
    do { try body(file) } catch {
      throw UsageError("cannot write to '\(file.visible)': \(error.reason)")
    }
  }
}

extension WorkingFolder {
  /// The names of files for readers elsewhere: relative to the working folder of git that this one lies in, or to this
  /// one if there is no git; if something else was to be checked, relative to the same of that.
  fileprivate func reportedPaths(of checked: [ByteString]) -> ReportedPaths {
    let folders = checked.compactMap(Self.folder)
    func holdsAll(_ root: ByteString) -> Bool {
      folders.allSatisfy { $0 == root || $0.relative(to: root) != nil }
    }
    let own = RepositoryRoot.gitFolder(above: path)
    guard var common = folders.first, !(own.map(holdsAll) ?? false) else {
      return ReportedPaths(root: own ?? path, workingFolder: path)
    }
    for folder in folders.dropFirst() {
      while folder != common, folder.relative(to: common) == nil { common = common.parentFolder ?? "/" }
    }
    let root = RepositoryRoot.gitFolder(above: common) ?? (holdsAll(path) ? path : common)
    return ReportedPaths(root: root, workingFolder: path)
  }

  /// The absolute path of a folder, or of the folder that a file lies in.
  private static func folder(of path: ByteString) -> ByteString? {
    guard let absolute = try? path.resolved() else { return nil }
    let isFolder = (try? FileStatus(of: absolute, followingLinks: true))?.kind == .folder
    return isFolder ? absolute : absolute.parentFolder
  }
}

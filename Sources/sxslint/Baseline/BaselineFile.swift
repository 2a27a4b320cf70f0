import SXSDocument
import SXSLintCore
import SXSLintRules

/// A baseline on the disk.
struct BaselineFile {
  /// The name that `baseline write` gives it if none is said.
  static let defaultName: ByteString = ".sxslint-baseline"

  /// The absolute path; its folder is without symbolic links, but the file may be one, which is neither read nor written:
  /// it may have come with the documents, and lead anywhere.
  let path: ByteString

  private let workingFolder: WorkingFolder
  private let folder: ByteString
  /// Whether commands find the file without being told.
  private let isUsual: Bool

  /// The file that the user named, or else the configuration; `nil` if none was.
  ///
  /// - Throws: ``UsageError`` if the configuration names one that does not lie below its folder, however links go.
  init?(
    _ option: String?, _ loaded: LoadedConfiguration, _ workingFolder: WorkingFolder
  ) throws(UsageError) {
    self.workingFolder = workingFolder
    if let option {
      let named = workingFolder.absolute(Arguments.decode(option))
      folder = try Self.folder(of: named)
      path = folder.appending(named.lastName)
      let usual = loaded.folder.appending(loaded.configuration.baseline?.value ?? Self.defaultName)
      isUsual = loaded.isNearest && path == usual
    } else if let setting = loaded.configuration.baseline {
      isUsual = loaded.isNearest && setting.origin != "--set"
      let named = loaded.folder.appending(setting.value)
      folder = try Self.folder(of: named)
      guard folder == loaded.folder || folder.relative(to: loaded.folder) != nil else {
        throw UsageError("the baseline '\(named.visible)' lies outside the folder of the configuration")
      }
      path = folder.appending(named.lastName)
    } else {
      return nil
    }
  }

  private static func folder(of named: ByteString) throws(UsageError) -> ByteString {
    do { return try (named.parentFolder ?? "/").resolved() } catch {
      throw UsageError("cannot reach the baseline '\(named.visible)': \(error.reason)")
    }
  }

  /// The path as shown to the user.
  var display: String { display(path) }

  /// A path as shown to the user.
  func display(_ path: ByteString) -> String { workingFolder.display(path).visible }

  /// The path of an entry as shown to the user.
  func displayPath(of entry: BaselineEntry) -> String { display(absolute(entry.path)) }

  /// The command that does something with this file, for the user to type.
  func command(_ name: String) -> String {
    "sxslint baseline \(name)" + (isUsual ? "" : " --baseline \(display)")
  }

  /// Whether there is such a file, or a link of that name.
  var exists: Bool { (try? FileStatus(of: path, followingLinks: false)) != nil }

  /// What the file holds.
  func read() throws(UsageError) -> Baseline {
    let bytes: ContiguousArray<UInt8>
    do { bytes = try FileReader.read(path) } catch {
      let remedy = exists ? "" : "; '\(command("write"))' writes it"
      throw UsageError("cannot read the baseline '\(display)': \(error.reason)\(remedy)")
    }
    do throws(BaselineError) { return try Baseline(bytes) } catch {
      throw UsageError("cannot read the baseline: \(display):\(error.line): \(error.reason)")
    }
  }

  /// Writes the file; it must not be there, or else must be there.
  func write(_ baseline: Baseline, replacing: Bool) throws(UsageError) {
    do throws(SystemError) {
      if replacing {
        try OutputFile.write(baseline.text, to: path)
      } else {
        try OutputFile.create(baseline.text, at: path)
      }
    } catch {
      throw UsageError("cannot write the baseline '\(display)': \(error.reason)")
    }
  }

  // MARK: - Comparing

  /// A baseline beside what was found.
  struct Outcome {
    /// What is not in the baseline.
    let report: Report
    /// The number of findings that are.
    let knownCount: Int
    /// The entries of which the findings are gone.
    let stale: [BaselineEntry]
    /// The entries of files that are gone, or perhaps renamed to where the run did not look.
    let undecided: [BaselineEntry]
    /// The folder that must be checked whole to decide that.
    let scope: ByteString
    /// Whether it was.
    let seesAll: Bool
    /// The baseline without what is stale, as it would be written now.
    let pruned: Baseline
  }

  /// The diagnostics as entries.
  func entries(_ diagnostics: [Diagnostic], _ sources: FileSourceProvider) -> [BaselineEntry] {
    BaselineEntry.all(of: diagnostics, sources: sources, path: relative)
  }

  /// Compares a run with the baseline.
  ///
  /// An entry is stale only if the run would have had its finding: its rule took part in what is checked there, and its
  /// file was checked; or that is gone, and the run has looked everywhere that it may have been renamed to.
  func compare(_ run: CheckRun, with settings: CheckSettings) throws(UsageError) -> Outcome {
    let baseline = try read()
    let found = entries(run.report.diagnostics, run.sources)
    let isGone = { (path: ByteString) in
      (try? FileStatus(of: self.absolute(path), followingLinks: false)) == nil
    }
    let comparison = baseline.compare(found, isGone: isGone)
    let judged = settings.isForChange ? [] : comparison.rest.filter(tookPart(by: settings.plan))
    // The configuration is no document, and has findings.
    let checked = Set((run.report.files.map(\.path) + run.report.diagnostics.map(\.path)).map(relative))
    let gone = judged.filter { !checked.contains($0.path) && isGone($0.path) }
    let scope = scope(of: baseline)
    let seesAll = run.selection.covers(scope) && !settings.isNarrowed
    let stale = judged.filter { checked.contains($0.path) } + (seesAll ? gone : [])
    let isHidden = run.report.isOfHiddenText(run.report.diagnostics)
    let fresh = run.report.diagnostics.indices.filter { isHidden[$0] || !comparison.isKnown[$0] }
      .map { run.report.diagnostics[$0] }
    return Outcome(
      report: run.report.leavingOutKnown(but: fresh), knownCount: run.report.diagnostics.count - fresh.count,
      stale: stale.sorted(), undecided: seesAll ? [] : gone, scope: scope, seesAll: seesAll,
      pruned: Baseline(comparison.known + comparison.rest).without(stale))
  }

  /// Whether the rule of an entry looks at its file, or is gone.
  private func tookPart(by plan: RulePlan) -> (BaselineEntry) -> Bool {
    let known = Set(allRules.map { ByteString($0.info.name) })
    var active: [ByteString: Set<ByteString>] = [:]
    return { entry in
      guard known.contains(entry.rule) else { return true }
      let rules =
        active[entry.path]
        ?? Set(plan.rules(for: absolute(entry.path)).map { ByteString($0.info.name) })
      active[entry.path] = rules
      return rules.contains(entry.rule)
    }
  }

  /// The folder that holds the baseline and all files of its entries; the repository, if the baseline lies far from it.
  private func scope(of baseline: Baseline) -> ByteString {
    let near = baseline.entries.filter { $0.path.bytes.first != UInt8(ascii: "/") }
    guard !near.isEmpty || baseline.entries.isEmpty else {
      return RepositoryRoot.gitFolder(above: workingFolder.path) ?? workingFolder.path
    }
    return near.reduce(folder) { scope, entry in
      var scope = scope
      while absolute(entry.path).relative(to: scope) == nil, let parent = scope.parentFolder {
        scope = parent
      }
      return scope
    }
  }

  private func relative(_ shownPath: ByteString) -> ByteString {
    workingFolder.absolute(shownPath).way(from: folder)
  }

  private func absolute(_ path: ByteString) -> ByteString { folder.following(path) }
}

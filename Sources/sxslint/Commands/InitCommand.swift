import ArgumentParser
import SXSDocument
import SXSLintCore

/// `sxslint init`: writes a configuration to begin with.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a commented '.sxslint.yml' that fits the documents in the working folder.",
    discussion: """
      A file that is there already is left as it is. The configuration of a folder above counts below it, too, so that \
      there is none for a subfolder unless that is a repository of its own.
      """)

  func run() throws {
    let workingFolder = try WorkingFolder.current()
    let name = RepositoryRoot.settings
    if (try? FileStatus(of: name, followingLinks: false)) != nil {
      throw UsageError("'\(name)' is there already; it is left as it is")
    }
    if let above = workingFolder.path.parentFolder.flatMap(RepositoryRoot.nearestSettings),
      RepositoryRoot.innermost(above: workingFolder.path) != workingFolder.path
    {
      throw UsageError(
        "'\(workingFolder.display(above).visible)' counts here already, and would not any more; "
          + "'overrides' in it are for single folders")
    }
    let found = try Discovery.plain(workingFolder).run(["."])
    let linter = Linter(rules: [])
    let report = linter.run(on: found.repositories) { input throws(ReadError) in
      SourceFile(path: input.path, bytes: try FileReader.read(input.displayPath))
    }
    let configuration = StarterConfiguration(report, repositories: found.repositories.map(\.name))
    do {
      try OutputFile.create(Array(configuration.text.utf8), at: name)
    } catch {
      throw UsageError("cannot write '\(name)': \(error.reason)")
    }
    try Page.print(Array("Wrote '\(name)'. What counts now: sxslint config show\n".utf8))
  }
}

extension Discovery {
  /// A search without any settings.
  fileprivate static func plain(_ workingFolder: WorkingFolder) throws(UsageError) -> Discovery {
    let nothing = IgnoreList([], in: workingFolder.path)
    return Discovery(
      workingFolder: workingFolder,
      exclusion: try Exclusion("", [], in: workingFolder, configured: nothing),
      inclusion: try Exclusion("", [], in: workingFolder, configured: nothing), respectsIgnoreFiles: true,
      allowsEmpty: true, expectsSettings: false, settings: nil)
  }
}

import SXSDocument
import SXSLintCore
import SXSLintRules

/// The configuration that counts: of a file, if there is one, and of `--set`.
struct LoadedConfiguration {
  /// The absolute path of the file; `nil` if none is read.
  let path: ByteString?

  /// Whether the command line leaves it to the working folder which file is read.
  let isNearest: Bool

  /// The folder that patterns and paths are relative to.
  let folder: ByteString

  /// What it says.
  let configuration: Configuration

  /// What was read of the file, for showing what it says.
  let stamp: FileStamp?

  /// Finds and reads the configuration.
  init(_ options: some ConfigurationChoice, workingFolder: WorkingFolder) throws(UsageError) {
    let reader = ConfigurationReader(allRules, version: Version.current)
    var configuration = Configuration()
    path = try Self.path(options, workingFolder)
    isNearest = options.config == nil && !options.isolated
    if let path {
      let display = workingFolder.display(path)
      let file = try Self.file(at: path, display)
      do throws(ConfigurationError) {
        configuration = try reader.read(file)
      } catch {
        throw UsageError(error)
      }
      stamp = (try? FileStatus(of: path, followingLinks: false)).map {
        FileStamp($0, displayPath: display, path: display)
      }
    } else {
      stamp = nil
    }
    for assignment in options.set {
      do throws(ConfigurationError) {
        let setting = try reader.read(assignment: Arguments.decode(assignment), of: "--set")
        configuration = configuration.overridden(by: setting)
      } catch {
        throw UsageError(error)
      }
    }
    self.configuration = configuration
    // A file that is named and lies elsewhere is for the folder in which the tool is started.
    let home = path?.parentFolder ?? workingFolder.path
    let isAbove = home == workingFolder.path || workingFolder.path.relative(to: home) != nil
    folder = isAbove ? home : workingFolder.path
  }

  private static func path(
    _ options: some ConfigurationChoice, _ workingFolder: WorkingFolder
  ) throws(UsageError) -> ByteString? {
    if let named = options.config {
      guard !options.isolated else { throw UsageError("--config and --isolated exclude each other") }
      do { return try Arguments.decode(named).resolved() } catch {
        throw UsageError(
          "cannot read the configuration '\(Arguments.decode(named).visible)': \(error.reason)")
      }
    }
    return options.isolated ? nil : RepositoryRoot.nearestSettings(above: workingFolder.path)
  }

  private static func file(at path: ByteString, _ display: ByteString) throws(UsageError) -> SourceFile {
    let bytes: ContiguousArray<UInt8>
    do {
      bytes = try FileReader.read(path, maximumSize: ConfigurationNode.maximumSize)
    } catch {
      throw UsageError("cannot read the configuration '\(display.visible)': \(error.reason)")
    }
    return SourceFile(path: display, bytes: bytes)
  }

  /// The list of patterns of a setting, relative to the folder of the configuration.
  func list(_ patterns: [ByteString]) -> IgnoreList { IgnoreList(patterns, in: folder) }
}

import SXSDocument

/// What makes a folder the root of a repository: documents below it are published together.
enum RepositoryRoot {
  /// The settings of this tool.
  static let settings: ByteString = ".sxslint.yml"

  /// What they are called where the other ending of YAML is the habit.
  static let misnamedSettings: ByteString = ".sxslint.yaml"

  /// The working folder of git, or the settings by which a repository is published.
  private static let markers: [ByteString] = [".git", ".openpublishing.publish.config.json"]

  /// Whether a file of this name makes its folder a root.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - isInRepository: Whether the folder lies in a repository already, see ``isRepository(_:)``.
  /// - Returns: Whether it does.
  static func isMarker(_ name: ByteString, isInRepository: Bool) -> Bool {
    markers.contains(name) || !isInRepository && name == settings
  }

  /// Whether a file of this name holds settings, or was meant to.
  static func isSettings(_ name: ByteString) -> Bool { name == settings || name == misnamedSettings }

  /// Whether there are settings in a folder.
  static func hasSettings(_ folder: ByteString) -> Bool { holds(folder, settings) }

  /// The settings in a folder or the nearest one above it; nothing above the working folder of git counts.
  static func nearestSettings(above folder: ByteString) -> ByteString? { nearest(settings, above: folder) }

  /// The same of settings by a name that is not read.
  static func nearestMisnamedSettings(above folder: ByteString) -> ByteString? {
    nearest(misnamedSettings, above: folder)
  }

  /// What there is to say of settings by that name.
  static func remark(onMisnamedSettingsIn folder: ByteString, _ workingFolder: WorkingFolder) -> String {
    let path = workingFolder.display(folder.appending(misnamedSettings))
    return "'\(path.visible)' is not read; the name is '\(settings)'"
  }

  private static func nearest(_ name: ByteString, above folder: ByteString) -> ByteString? {
    var current: ByteString? = folder
    while let candidate = current {
      if holds(candidate, name) { return candidate.appending(name) }
      current = holds(candidate, ".git") ? nil : candidate.parentFolder
    }
    return nil
  }

  /// Whether a folder of this name is a root: `partner-center-pr.fr-fr` ends in a locale.
  static func hasLocaleSuffix(_ name: ByteString) -> Bool {
    LanguageTag.suffix(of: name) != nil
  }

  /// The innermost root among a folder and those above it.
  static func innermost(above folder: ByteString) -> ByteString? {
    var search = RootSearch()
    return search.innermost(above: folder)
  }

  /// Whether a folder is a root whatever lies above it.
  ///
  /// The settings of this tool make a root only where nothing else does: those in a folder of a repository are for work in that
  /// folder, and links lead out of it as before.
  static func isRepository(_ folder: ByteString) -> Bool {
    hasLocaleSuffix(folder.lastName) || markers.contains { holds(folder, $0) }
  }

  /// The folders above a root up to the working folder of git that it lies in, outermost first: their ignore files apply
  /// to the root, too.
  static func foldersOfGit(above root: ByteString) -> [ByteString] {
    var folders: [ByteString] = []
    var current = root
    while !holds(current, ".git") {
      guard let parent = current.parentFolder else { return [] }
      folders.append(parent)
      current = parent
    }
    return folders.reversed()
  }

  /// The working folder of git that a folder lies in; `nil` if there is none.
  static func gitFolder(above folder: ByteString) -> ByteString? {
    var current: ByteString? = folder
    while let candidate = current, !holds(candidate, ".git") { current = candidate.parentFolder }
    return current
  }

  private static func holds(_ folder: ByteString, _ name: ByteString) -> Bool {
    (try? FileStatus(of: folder.appending(name), followingLinks: false)) != nil
  }
}

public import SXSDocument

/// How files are named in a report that is read elsewhere: relative to the root of the repository, whatever folder the
/// run was started in.
public struct ReportedPaths: Sendable {
  /// The absolute path of the root of the repository, and that of the working folder.
  private let folders: (root: ByteString, working: ByteString)?

  /// Names files as the user sees them.
  public init() { folders = nil }

  /// Names files relative to the root of the repository.
  ///
  /// - Parameters:
  ///   - root: The absolute path of the root.
  ///   - workingFolder: The absolute path of the folder that the paths of diagnostics are relative to.
  public init(root: ByteString, workingFolder: ByteString) { folders = (root, workingFolder) }

  /// The name in the report of the file that the user sees as `path`; absolute if it lies outside of the repository.
  func fromRoot(_ path: ByteString) -> ByteString {
    guard let folders else { return path }
    let slash = UInt8(ascii: "/")
    let absolute = path.bytes.first == slash ? path.bytes : folders.working.bytes + [slash] + path.bytes
    var parts: [ArraySlice<UInt8>] = []
    for part in absolute.split(separator: slash) {
      switch ByteString(part) {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    let root = folders.root.bytes.split(separator: slash)
    guard parts.starts(with: root) else {
      return ByteString([slash] + Array(parts.joined(separator: [slash])))
    }
    return ByteString(parts[root.count...].joined(separator: [slash]))
  }
}

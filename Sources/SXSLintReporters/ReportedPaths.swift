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
    let absolute = path.absolute(from: folders.working)
    let root = folders.root.bytes.split(separator: UInt8(ascii: "/"))
    let parts = absolute.bytes.split(separator: UInt8(ascii: "/"))
    return parts.starts(with: root)
      ? ByteString(parts[root.count...].joined(separator: [UInt8(ascii: "/")])) : absolute
  }
}

extension ByteString {
  /// The absolute path of the file that is seen as this path from a folder, without `.` and `..`.
  func absolute(from workingFolder: ByteString) -> ByteString {
    let slash = UInt8(ascii: "/")
    let path = bytes.first == slash ? bytes : workingFolder.bytes + [slash] + bytes
    var parts: [ArraySlice<UInt8>] = []
    for part in path.split(separator: slash) {
      switch ByteString(part) {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return ByteString([slash] + Array(parts.joined(separator: [slash])))
  }
}

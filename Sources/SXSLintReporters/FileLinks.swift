public import SXSDocument

/// Where links in a report for a terminal lead: to the files on this machine.
public struct FileLinks: Sendable {
  private let host: ByteString
  private let workingFolder: ByteString

  /// Links to files.
  ///
  /// - Parameters:
  ///   - host: The name of the machine, by which a terminal elsewhere knows that they are not its own; may be empty.
  ///   - workingFolder: The absolute path of the folder that the paths of diagnostics are relative to.
  public init(host: ByteString, workingFolder: ByteString) {
    self.host = host
    self.workingFolder = workingFolder
  }

  /// The address of the file that the user sees as `path`.
  func address(of path: ByteString) -> String {
    "file://\(host.percentEncoded)\(path.absolute(from: workingFolder).percentEncoded)"
  }
}

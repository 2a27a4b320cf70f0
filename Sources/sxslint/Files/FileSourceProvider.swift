import SXSDocument
import SXSLintCore

/// Reads files again for the reporters, as nothing is kept of a document but its outline.
struct FileSourceProvider: SourceProvider {
  /// The files, in the order of the paths that are shown.
  private let stamps: [FileStamp]

  /// The document whose content came from elsewhere, by the path that is shown.
  private let content: (path: ByteString, file: SourceFile)?

  init(stamps: [FileStamp], content: (path: ByteString, file: SourceFile)?) {
    self.stamps = stamps.sorted { $0.displayPath < $1.displayPath }
    self.content = content
  }

  /// Reads a document for the first time.
  func read(_ input: Input) throws(ReadError) -> SourceFile {
    if let content, content.path == input.displayPath { return content.file }
    return SourceFile(path: input.path, bytes: try FileReader.read(input.displayPath))
  }

  func source(at path: ByteString) -> SourceFile? {
    if let content, content.path == path { return content.file }
    guard let stamp = stamp(of: path), isUnchanged(path, stamp), let bytes = try? FileReader.read(path),
      isUnchanged(path, stamp)
    else { return nil }
    return SourceFile(path: stamp.path, bytes: bytes)
  }

  private func stamp(of path: ByteString) -> FileStamp? {
    let index = stamps.partitioningIndex { $0.displayPath >= path }
    return index < stamps.count && stamps[index].displayPath == path ? stamps[index] : nil
  }

  private func isUnchanged(_ path: ByteString, _ stamp: FileStamp) -> Bool {
    guard let status = try? FileStatus(of: path, followingLinks: false) else { return false }
    return status.size == stamp.size && status.modified == stamp.modified
  }
}

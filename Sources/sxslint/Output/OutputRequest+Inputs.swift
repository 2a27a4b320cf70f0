import SXSDocument
import SXSLintReporters

extension [OutputRequest] {
  /// Makes sure that no report would take the place of what the run reads.
  ///
  /// - Parameters:
  ///   - documents: The documents.
  ///   - settings: The files that say what to check and how, by what they are called.
  /// - Throws: ``UsageError`` if one would.
  func requireNoInput(
    _ documents: [FileStamp], _ settings: [(name: String, path: ByteString)]
  ) throws(UsageError) {
    let existing = compactMap { request in
      request.file.flatMap { file in
        (try? FileStatus(of: file, followingLinks: true)).flatMap {
          $0.kind == .regular ? (identity: $0.identity, file: file, format: request.format) : nil
        }
      }
    }
    guard !existing.isEmpty else { return }
    for (name, path) in settings {
      guard let identity = try? FileStatus(of: path, followingLinks: true).identity else { continue }
      if let output = existing.first(where: { $0.identity == identity }) {
        throw UsageError("'--output \(output.format):\(output.file.visible)' would overwrite the \(name)")
      }
    }
    for output in existing where [IgnoreFiles.name, Redirections.fileName].contains(output.file.lastName) {
      throw UsageError(
        "'--output \(output.format):\(output.file.visible)' would overwrite settings of the repository")
    }
    let inputs = Set(documents.map(\.identity))
    for output in existing where inputs.contains(output.identity) {
      // A report in Markdown is a document by its name.
      if output.format == .markdown, Self.isReport(output.file) { continue }
      throw UsageError(
        "'--output \(output.format):\(output.file.visible)' would overwrite a document that is read; "
          + "name another file, or leave it out: --exclude")
    }
  }

  /// Whether a file is an earlier report.
  private static func isReport(_ file: ByteString) -> Bool {
    (try? FileReader.read(file))?.starts(with: MarkdownReport.beginning.utf8) ?? false
  }
}

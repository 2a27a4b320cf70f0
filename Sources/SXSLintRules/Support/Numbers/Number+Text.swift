internal import SXSDocument

extension [Number] {
  /// The numbers as written, each in single quotes, for a message.
  func quoted(in document: Document) -> String {
    map { document.file.byteString($0.range).quoted }.joined(separator: ", ")
  }
}

/// Turns files into documents. Keeps the C parsers and their buffers for the next file, so: one for each worker.
public struct DocumentParser: ~Copyable {
  /// A parser.
  public init() {}

  /// The document in a file. Never fails: what cannot be read is a fault of the document.
  public mutating func parse(_ file: SourceFile) -> Document {
    Document(
      file: file, encodingFaults: [], frontMatter: nil, body: SourceRange(0, 0), units: [], faults: [],
      anchors: [], headings: [], links: [], targetView: .empty, sourceView: .empty, code: [], comments: [])
  }
}

/// Turns files into documents. Keeps the C parsers and their buffers for the next file, so: one for each worker.
public struct DocumentParser: ~Copyable {
  private var frontMatterParser = FrontMatterParser()

  /// A parser.
  public init() {}

  /// The document in a file. Never fails: what cannot be read is a fault of the document.
  public mutating func parse(_ file: SourceFile) -> Document {
    let (frontMatter, body) = frontMatterParser.parse(file.bytes, path: file.path)
    return Document(
      file: file, encodingFaults: [], frontMatter: frontMatter, body: body, units: [], faults: [],
      anchors: [], headings: [], links: [], targetView: .empty, sourceView: .empty, code: [], comments: [])
  }
}

/// Reads the Unicode scalars of bytes that need not be UTF-8.
struct ScalarReader: IteratorProtocol {
  /// A scalar, or bytes that are none.
  struct Element {
    /// The indices of the bytes.
    let range: Range<Int>
    /// The scalar; `nil` if the bytes are not UTF-8.
    let scalar: Unicode.Scalar?
  }

  private var iterator: ArraySlice<UInt8>.Iterator
  private var parser = Unicode.UTF8.ForwardParser()
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    iterator = bytes.makeIterator()
    index = bytes.startIndex
  }

  mutating func next() -> Element? {
    switch parser.parseScalar(from: &iterator) {
    case .valid(let encoded): element(encoded.count, Unicode.UTF8.decode(encoded))
    case .error(let length): element(length, nil)
    case .emptyInput: nil
    }
  }

  private mutating func element(_ length: Int, _ scalar: Unicode.Scalar?) -> Element {
    defer { index += length }
    return Element(range: index..<index + length, scalar: scalar)
  }
}

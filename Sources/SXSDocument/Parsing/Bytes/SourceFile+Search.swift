extension SourceFile {
  /// The offset of the first `byte` in a range of the file, by the C library's vectorised search; `nil` if there is none.
  public func offset(of byte: UInt8, in range: SourceRange) -> Int? {
    unsafe bytes.withUnsafeBytes { raw in
      unsafe raw.offset(of: byte, from: range.start, before: range.end)
    }
  }

  /// Where the lines of the file begin, in order; LF, CR LF and a lone CR end one.
  public var lineStarts: ContiguousArray<Int32> { ByteSearch.lineStarts(in: bytes) }
}

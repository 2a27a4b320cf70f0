extension ByteSearch {
  /// Where the lines of a text begin; LF, CR LF and a lone CR end one.
  static func lineStarts(in text: ContiguousArray<UInt8>) -> ContiguousArray<Int32> {
    unsafe text.withUnsafeBytes { raw in
      var starts: ContiguousArray<Int32> = []
      // Half as many as a page of average lines has.
      starts.reserveCapacity(raw.count / 128 + 1)
      starts.append(0)
      func next(_ byte: UInt8, from start: Int) -> Int {
        unsafe raw.offset(of: byte, from: start, before: raw.count) ?? raw.count
      }
      // Carriage returns are rare, and where there is none the next line feed ends the line.
      var nextReturn = next(0x0D, from: 0)
      var nextFeed = next(0x0A, from: 0)
      while min(nextReturn, nextFeed) < raw.count {
        let end = min(nextReturn, nextFeed) + 1
        let isBoth = nextReturn + 1 == nextFeed && nextFeed < raw.count
        let start = isBoth ? end + 1 : end
        starts.append(Int32(start))
        if nextReturn < start { nextReturn = next(0x0D, from: start) }
        if nextFeed < start { nextFeed = next(0x0A, from: start) }
      }
      return starts
    }
  }
}

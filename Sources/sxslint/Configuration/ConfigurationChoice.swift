/// Which configuration counts, by the command line.
protocol ConfigurationChoice {
  /// The file to read, if not the nearest one.
  var config: String? { get }

  /// Whether none is read.
  var isolated: Bool { get }

  /// Settings of keys: `key=value`.
  var set: [String] { get }
}

import SXSDocument

extension Field {
  /// Where to point at for the value: at the key if nothing is there.
  var place: SourceRange { valueRange.isEmpty ? keyRange : valueRange }
}

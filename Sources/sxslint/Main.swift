import ArgumentParser

@main
struct Sxslint: ParsableCommand {
  func run() throws {}
}

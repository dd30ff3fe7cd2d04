namespace HemaSite.Text;

/// <summary>A place in a file as people count: line and column start at 1, columns count UTF-16 units.</summary>
public readonly record struct Position(int Line, int Column);

using HemaSite.Files;

namespace HemaSite.Building.Reuse.Marks;

/// <summary>A file was changed while a build that knew it from earlier went on; the build is to be made again, reading everything.</summary>
public sealed class ChangedMeanwhileException(FilePath path) : IOException($"'{path}' was changed during the build");

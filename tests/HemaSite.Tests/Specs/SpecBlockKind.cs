namespace HemaSite.Tests.Specs;

/// <summary>What a titled block of a spec stands for.</summary>
public enum SpecBlockKind
{
    /// <summary>A file of the site: "md content/news/a/item.kk.md".</summary>
    Input,

    /// <summary>A file of the output, or the inside of its elements: "html public/kk/news/a/ main".</summary>
    Output,

    /// <summary>The complaints of the build, one a line: "text complaints".</summary>
    Complaints,

    /// <summary>Output files that must not exist, one a line: "text absent".</summary>
    Absent,

    /// <summary>Words of the command line, such as --drafts, one option a line: "text options".</summary>
    Options,
}

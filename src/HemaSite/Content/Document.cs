using HemaSite.Content.FrontMatters;
using HemaSite.Text;

namespace HemaSite.Content;

/// <summary>One author's file understood alone: its place, its front matter and where its Markdown begins.</summary>
public sealed record Document(ContentFile File, SourceText Source, FrontMatter FrontMatter, int BodyStart)
{
    /// <summary>Whether the file could be read without an error; a broken one is known only so that others can be judged.</summary>
    public bool IsUsable { get; init; } = true;

    /// <summary>Whether it is the list of the posts below: "blog" as the name of the file or as its template (Grav).</summary>
    public bool IsList => (FrontMatter.Template?.Value ?? File.Template) == "blog";
}

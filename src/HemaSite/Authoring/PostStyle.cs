using System.Globalization;
using HemaSite.Content;
using HemaSite.Content.FrontMatters;
using NodaTime;

namespace HemaSite.Authoring;

/// <summary>How a site writes the head of its posts: quotes, order of day and year, and the switches that shape a page.</summary>
internal sealed record PostStyle(char Quote, bool YearFirst, FrontMatter Model)
{
    /// <summary>Single quotes and day first, as Grav's editor writes.</summary>
    public static PostStyle Usual { get; } = new('\'', false, FrontMatter.None);

    /// <summary>The style of a post.</summary>
    public static PostStyle Of(Document post)
    {
        var matter = post.FrontMatter;
        var isDouble = matter.Title is { } title && IsDoubleQuoted(title.Span);
        var date = (matter.Date ?? matter.PublishDate) is { } written ? written.Span.Text.Trim("'\"") : [];
        return new(isDouble ? '"' : '\'', date.Length > 4 && !date[..4].ContainsAnyExceptInRange('0', '9'), matter);
    }

    /// <summary>The head of a new post with its --- lines: the keys of the seed, in their order.</summary>
    public string Head(string title, LocalDateTime date)
    {
        var day = Quoted(date.ToString(YearFirst ? "yyyy-MM-dd HH:mm" : "dd-MM-yyyy HH:mm", CultureInfo.InvariantCulture));
        return $"""
            ---
            title: {Quoted(title)}
            published: true
            date: {day}
            publish_date: {day}
            hide_page_title: {Flag(Model.HidePageTitle ?? false)}
            show_sidebar: {Flag(Model.ShowSidebar ?? true)}
            hide_from_post_list: false
            continue_link: true
            hide_git_sync_repo_link: {Flag(Model.HideRepositoryLink ?? false)}
            ---

            """.ReplaceLineEndings("\n");
    }

    // In single quotes only the quote itself is special, in double quotes the backslash too.
    private string Quoted(string text) => Quote == '"'
        ? $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""
        : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Flag(bool value) => value ? "true" : "false";

    private static bool IsDoubleQuoted(Text.SourceSpan span) =>
        span.Text is ['"', ..] || (span.Start > 0 && span.Source.Content[span.Start - 1] == '"');
}

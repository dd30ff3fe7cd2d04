using HemaSite.Diagnostics.Rules;
using HemaSite.Html;
using HemaSite.Markdown.Syntax;
using Markdig.Syntax;

namespace HemaSite.Markdown.Writing;

/// <summary>Writes a notice; what the writer did wrong with it is told and shown as well as it can be.</summary>
internal sealed class NoticeWriter(BodyOutput output, Action<ContainerBlock> writeBlocks)
{
    public void Write(NoticeBlock notice)
    {
        var before = output.Html.Length;
        var kind = notice.Kind.ToString().ToLowerInvariant();
        output.Html.Append("<div class=\"notice notice-").Append(kind).Append("\" role=\"note\"")
            .AppendAttribute("aria-label", output.Context.Phrase($"notice_{kind}")).Append(">\n");
        if (notice.Title.Length > 0)
        {
            output.Html.Append("<p class=\"notice-title\">").AppendEscaped(notice.Title).Append("</p>\n");
        }

        var start = notice.Span.Start;
        if (notice.UnknownKind is { } word)
        {
            output.Complain(MarkdownRules.NoticeUnknown, output.At(start, start + notice.Marks + word.Length - 1), word);
        }

        if (!notice.IsClosed)
        {
            output.Complain(MarkdownRules.NoticeOpen, output.At(start, start + notice.Marks - 1), new string(':', notice.Marks));
        }

        var words = output.Html.Length;
        writeBlocks(notice);
        if (notice.Title.Length == 0 && output.IsBlankSince(words))
        {
            output.Html.Length = before;
            output.Complain(MarkdownRules.NoticeEmpty, output.At(start, start + notice.Marks - 1));
            return;
        }

        output.Html.Append("</div>\n");
    }
}

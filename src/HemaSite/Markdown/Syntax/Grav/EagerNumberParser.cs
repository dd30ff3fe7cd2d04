using Markdig.Parsers;
using Markdig.Syntax;

namespace HemaSite.Markdown.Syntax.Grav;

/// <summary>Reads the numbers of a list: "1." only, never "1)"; any number may begin a list right below a paragraph.</summary>
internal sealed class EagerNumberParser : NumberedListItemParser
{
    public EagerNumberParser() => OrderedDelimiters = ['.'];

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        if (!base.TryParse(state, pendingBulletType, out result))
        {
            return false;
        }

        if (state.CurrentBlock is ParagraphBlock)
        {
            // Markdig lets only a first item interrupt a paragraph; EagerListParser puts the written number back.
            result.OrderedStart = "1";
        }

        return true;
    }
}

using HemaSite.Content;
using HemaSite.Files;

namespace HemaSite.Linking;

/// <summary>Finds folders by path: their own and every path that was merged into them.</summary>
internal static class FolderIndex
{
    /// <summary>The index of a folder and all below it.</summary>
    public static Dictionary<FilePath, ContentFolder> Of(ContentFolder root)
    {
        var index = new Dictionary<FilePath, ContentFolder>();
        void Add(ContentFolder folder)
        {
            foreach (var source in folder.Sources)
            {
                index[source] = folder;
            }

            foreach (var child in folder.Children)
            {
                Add(child);
            }
        }

        Add(root);
        return index;
    }
}
